import type { Item } from '../../corpus/model/item.ts'
import type { ExpectedItem } from './expectations/expected-item.ts'

/** What a reader would note of an item read, to compare with the expectations written by hand. */
export function noteItem(item: Item): ExpectedItem {
  const {
    title,
    kind,
    person,
    position,
    body,
    date,
    meeting,
    documentNumber,
    registrationNumber,
    addressee,
  } = item
  const facts = { person, position, body, date, meeting, documentNumber, registrationNumber, addressee }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return { title, kind, ...known, ...(item.pages ? { page: item.pages.from } : {}) }
}
