import type { Span } from '../../corpus/model/span.ts'

/** Whether a span of a folded text begins or ends inside a number: 500 cut out of 1500 or 5000, 4 out of 4.2. */
export function cutsNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  const first = text[start] ?? ''
  const last = text[end - 1] ?? ''
  const isCutBefore = /\d/u.test(first) && /\d\.?$/u.test(before)
  const isCutAfter = /\d/u.test(last) && /^\.?\d/u.test(after)
  return isCutBefore || isCutAfter
}
