/** Marks of a list, a heading or a quotation in Markdown at the beginning of a line. */
const LINE_MARKS = /^\s*(?:#{1,6}\s+|>\s*|[-*+•·]\s+|(?:\d{1,2}[.、)）]|[（(]\d{1,2}[)）])(?!\d)\s*)+/u
const BOLD = /\*\*|__/gu

/** A sentence without the marks of lists and bold. */
export function tidySentence(sentence: string): string {
  return sentence.replaceAll(BOLD, '').replace(LINE_MARKS, '').trim()
}
