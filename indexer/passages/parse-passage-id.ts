import type { Span } from '../../corpus/model/span.ts'

const PASSAGE_ID = /^(?<item>.+\/\d+)#(?<start>\d+)-(?<end>\d+)(?:~(?<hash>[0-9a-f]+))?$/u

/** An id taken apart: the item, the span in its text, and the hash the text had when the id was given. */
export interface PassageReference {
  readonly itemId: string
  readonly span: Span
  readonly hash?: string
}

/** Reads `item#start-end~hash`; undefined where it is no passage id. */
export function parsePassageId(id: string): PassageReference | undefined {
  const groups = PASSAGE_ID.exec(id)?.groups
  if (groups === undefined) return undefined
  const { item = '', start = '', end = '', hash } = groups
  const span = { start: Number(start), end: Number(end) }
  if (span.start >= span.end) return undefined
  return { itemId: item, span, ...(hash === undefined ? {} : { hash }) }
}
