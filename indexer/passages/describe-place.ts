import type { Item } from '../../corpus/model/item.ts'

/** One line that says where a passage stands: title, who speaks, and the headings above it. */
export function describePlace(item: Item, section: readonly string[]): string {
  const speaker = [item.body, item.position, item.person].filter(
    (part) => part !== undefined && !item.title.includes(part),
  )
  return [item.title, ...speaker, ...section].filter((part) => part !== undefined && part !== '').join(' › ')
}
