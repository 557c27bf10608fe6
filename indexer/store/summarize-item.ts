import type { Item } from '../../corpus/model/item.ts'
import type { ItemSummary } from './bulletin-index.ts'

/** An item without its text, sections and tables. */
export function summarizeItem(item: Item): ItemSummary {
  const { id, bulletinId, ordinal, title, kind, body, person, position, documentNumber, date, pages } = item
  return {
    id,
    bulletinId,
    ordinal,
    title,
    kind,
    characters: item.text.length,
    ...(body === undefined ? {} : { body }),
    ...(person === undefined ? {} : { person }),
    ...(position === undefined ? {} : { position }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(date === undefined ? {} : { date }),
    ...(pages === undefined ? {} : { pages }),
  }
}
