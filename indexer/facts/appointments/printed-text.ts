import { unfoldSpan } from '../../../corpus/folding/unfold-span.ts'
import type { Span } from '../../../corpus/model/span.ts'
import type { ListLine } from './list-line.ts'

/** What a line prints at a span of its folded text, without the blanks that print puts between characters. */
export function printedText({ text, folded }: ListLine, span: Span): string {
  const { start, end } = unfoldSpan(folded, span)
  return text.slice(start, end).replaceAll(/\s/g, '')
}
