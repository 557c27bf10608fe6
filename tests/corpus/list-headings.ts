import type { Item } from '../../corpus/model/item.ts'

/** Headings of an item at one level, numbers included. */
export function listHeadings(item: Item, level: number): readonly string[] {
  return item.sections
    .filter((section) => section.level === level)
    .map((section) => `${section.marker}${section.title}`)
}
