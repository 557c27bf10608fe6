import type { OffsetMap } from '../model/offset-map.ts'

/** Offset in the repaired text of a character of the delivered file; a character left out maps to the next one kept. */
export function toRepairedOffset(map: OffsetMap, delivered: number): number {
  const run = map.runs.findLast(([, from]) => from <= delivered)
  if (!run) return 0
  const [start, from, length] = run
  return start + Math.min(delivered - from, length)
}
