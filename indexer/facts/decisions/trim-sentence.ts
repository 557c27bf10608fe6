import type { Span } from '../../../corpus/model/span.ts'
import { readMarker } from '../../../corpus/sections/read-marker.ts'

/** A sentence without the blanks around it and without the number that opens it: （一）, 第四条. */
export function trimSentence(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end).trimEnd()
  const lead = body.length - body.trimStart().length
  const marker = readMarker(body.trimStart())?.text.length ?? 0
  const rest = body.slice(lead + marker)
  const from = start + lead + marker + (rest.length - rest.trimStart().length)
  return { start: from, end: Math.max(from, start + body.length) }
}
