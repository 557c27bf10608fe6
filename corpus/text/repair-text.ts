import type { OffsetMap } from '../model/offset-map.ts'
import type { Line } from './line.ts'

/** A repaired text with the way back to the delivered file. */
export interface RepairedText {
  readonly text: string
  readonly origin: OffsetMap
}

/**
 * Lines put together to one text: a line break stays between a paragraph and the next line unless `joins` says
 * that the line continues the paragraph. Only characters of the delivered file are used, in their order.
 */
export function repairText(
  delivered: string,
  lines: readonly Line[],
  joins: (paragraph: string, next: string) => boolean,
): RepairedText {
  const runs: [number, number, number][] = []
  let length = 0
  const keep = (from: number, count: number): void => {
    const last = runs.at(-1)
    if (last && last[1] + last[2] === from) last[2] += count
    else runs.push([length, from, count])
    length += count
  }
  let paragraph = ''
  lines.forEach((line, at) => {
    const previous = lines[at - 1]
    const isJoined = previous !== undefined && joins(paragraph, line.plain)
    if (previous && !isJoined) keep(delivered.indexOf('\n', previous.end), 1)
    paragraph = isJoined ? paragraph + line.plain : line.plain
    for (const [, from, count] of line.runs) keep(from, count)
  })
  const text = runs.map(([, from, count]) => delivered.slice(from, from + count)).join('')
  return { text, origin: { runs } }
}
