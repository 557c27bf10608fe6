import type { Item } from '../../../corpus/model/item.ts'
import type { Span } from '../../../corpus/model/span.ts'

/** Where an item's title stands in its text, whatever blanks and line breaks print put into it; else its first line. */
export function findTitleSpan(item: Item): Span {
  const title = item.printedTitle ?? item.title
  const letters = [...title.replaceAll(/\s/g, '')].map((letter) => escape(letter))
  const found = new RegExp(letters.join('\\s*'), 'u').exec(item.text)
  if (found && letters.length > 0) return { start: found.index, end: found.index + found[0].length }
  const start = item.text.search(/\S/)
  const line = /^[^\n]*/.exec(item.text.slice(Math.max(0, start)))?.[0].trimEnd() ?? ''
  return { start: Math.max(0, start), end: Math.max(0, start) + line.length }
}

function escape(letter: string): string {
  return letter.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
