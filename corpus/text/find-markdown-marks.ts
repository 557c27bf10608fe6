import type { Span } from '../model/span.ts'

/** Marks that fill a whole line: thematic breaks and the rule below a table's header (-----, |---|:--|). */
const RULE_LINE = /^[ \t]*(?:[-*_=](?:[ \t]*[-*_=]){2,}|[|:\-\t ]*-{3,}[|:\-\t ]*)[ \t]*$/

/** Marks that open a line: # headings, > quotations, - * + list marks. */
const LINE_OPENING = /^[\s\u3000]*(?:>\s?)*(#{1,6}(?=[\s*]|[^#\s])|[-*+](?=[ \t\u3000]))?/

/** Runs of asterisks (bold, italic), and a pair of double underscores around text. */
const ASTERISKS = /\*+/g
const UNDERSCORES = /__(?=\S)([^_]+?)__/g

/** 1387408****: asterisks after digits hide a number; they are text. */
const MASK = /\d{3}$/

/** Spans of a line's characters that are Markdown marks and no text. */
export function findMarkdownMarks(line: string): readonly Span[] {
  if (RULE_LINE.test(line)) return [{ start: 0, end: line.length }]
  const marks: Span[] = []
  const opening = LINE_OPENING.exec(line)?.[0] ?? ''
  const openingMark = /[#>*+-][\s\S]*$/.exec(opening)
  if (openingMark) marks.push({ start: openingMark.index, end: opening.length })
  marks.push(...findAsterisks(line, opening.length), ...findUnderscores(line))
  return marks.toSorted((a, b) => a.start - b.start)
}

function findAsterisks(line: string, from: number): Span[] {
  return [...line.matchAll(ASTERISKS)]
    .filter((match) => match.index >= from && isMark(line, match.index, match[0].length))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function isMark(line: string, at: number, length: number): boolean {
  const masksNumber = length >= 3 && (MASK.test(line.slice(0, at)) || /^\d{3}/.test(line.slice(at + length)))
  return length >= 2 && !masksNumber
}

function findUnderscores(line: string): Span[] {
  return [...line.matchAll(UNDERSCORES)].flatMap((match) => {
    const end = match.index + match[0].length
    return [
      { start: match.index, end: match.index + 2 },
      { start: end - 2, end },
    ]
  })
}
