import type { Span } from '../../corpus/model/span.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { type Attribution, checkAttribution } from './check-attribution.ts'
import { checkQuote } from './check-quote.ts'
import { findQuotations } from './find-quotations.ts'
import type { QuoteCheck } from './quote-check.ts'

/** A quotation of an article, with its place in it. */
export interface CheckedQuotation extends QuoteCheck {
  readonly span: Span
  readonly attribution?: Attribution
}

/** A text checked as one quotation, and each quotation in it where it is not one. */
export interface CheckedText extends QuoteCheck {
  readonly quotations: readonly CheckedQuotation[]
}

/** Quotations of one article that are checked; more than a newspaper page holds. */
const MOST = 60

/** Words by which an article brings in what somebody said: 报告指出：, 他说，. */
const REPORTS = /(?:[：:]|说|称|指出|表示|提出|强调|认为|写道|写明|要求)[，,]?\s*$/u

/** Checks a text: as one quotation first; where it is none, the quotations in it, each with whom the text says it is from. */
export function checkText(text: string, index: BulletinIndex): CheckedText {
  const whole = checkQuote(text, index)
  const found = findQuotations(text)
  const isArticle =
    whole.verdict === 'not-found' ||
    (!isGenuine(whole) && found.some(({ start }) => REPORTS.test(text.slice(0, start - 1))))
  if (!isArticle) return { ...whole, quotations: [] }
  const quotations = found.slice(0, MOST).map((span) => checkWithin(text, span, index))
  return { ...whole, quotations }
}

function isGenuine({ verdict }: QuoteCheck): boolean {
  return verdict === 'exact' || verdict === 'normalized' || verdict === 'too-short'
}

function checkWithin(article: string, span: Span, index: BulletinIndex): CheckedQuotation {
  const check = checkQuote(article.slice(span.start, span.end), index)
  const attribution = checkAttribution(article.slice(0, span.start), check, index)
  return { ...check, span, ...(attribution === undefined ? {} : { attribution }) }
}
