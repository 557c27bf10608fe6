import type { Span } from '../../corpus/model/span.ts'

/** Whether two stretches share a character. */
export function overlaps(one: Span, other: Span | undefined): boolean {
  return other !== undefined && one.start < other.end && other.start < one.end
}
