import type { OffsetMap } from '../model/offset-map.ts'

/** Offset in the delivered file of a character of the repaired text; the end of the text maps to just after its last character. */
export function toDeliveredOffset(map: OffsetMap, offset: number): number {
  const run = map.runs.findLast(([start]) => start <= offset) ?? map.runs[0]
  if (!run) return 0
  const [start, delivered, length] = run
  return delivered + Math.min(Math.max(offset - start, 0), length)
}
