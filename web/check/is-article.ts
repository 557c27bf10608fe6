import type { QuoteCheckView } from '../../server/api/schemas/quote-check.ts'

/** Quotation marks and blanks around a quotation that was pasted with them. */
const MARKS = /[\s“”「」『』"‘’]+/gu

/** Whether a text was checked quotation by quotation, and is more than one quotation in its marks. */
export function isArticle({
  text,
  quotations,
}: {
  readonly text: string
  readonly quotations: readonly Pick<QuoteCheckView, 'text'>[]
}): boolean {
  const [first] = quotations
  if (first === undefined) return false
  return quotations.length > 1 || text.replaceAll(MARKS, '') !== first.text.replaceAll(MARKS, '')
}
