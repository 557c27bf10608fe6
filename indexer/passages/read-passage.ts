import type { Item } from '../../corpus/model/item.ts'
import { describePlace } from './describe-place.ts'
import { hashContent } from './format-passage-id.ts'
import { parsePassageId } from './parse-passage-id.ts'
import type { Passage } from './passage.ts'

/** The passage an id names, read from its item whatever splitter made the id; undefined where the item is unknown or the text there is another. */
export function readPassage(
  passageId: string,
  findItem: (itemId: string) => Item | undefined,
): Passage | undefined {
  const reference = parsePassageId(passageId)
  if (reference === undefined) return undefined
  const item = findItem(reference.itemId)
  const { span, hash } = reference
  if (item === undefined || span.end > item.text.length) return undefined
  const text = item.text.slice(span.start, span.end)
  if (hash !== undefined && hash !== hashContent(text)) return undefined
  const section = item.sections.find((candidate) => candidate.span.end > span.start)?.path ?? []
  const page = item.pages === undefined ? {} : { page: item.pages }
  return {
    id: passageId,
    itemId: item.id,
    span,
    text,
    section,
    heading: describePlace(item, section),
    rows: '',
    ...page,
  }
}
