import type { CheckedQuotationView, QuoteVerdictView } from '../../server/api/schemas/quote-check.ts'
import type { Messages } from '../messages/messages.ts'

/** Order in which verdicts are counted: from genuine to unknown. */
const ORDER = [
  'exact',
  'normalized',
  'altered',
  'stitched',
  'not-found',
  'too-short',
] as const satisfies readonly QuoteVerdictView[]

/** How many quotations an article has, and how many of each verdict: 共8处引文：5处一致，2处有改动，1处公报里没有. */
export function summarizeQuotations(
  quotations: readonly Pick<CheckedQuotationView, 'verdict'>[],
  { check }: Messages,
): string {
  const counts = ORDER.map((verdict) => ({
    verdict,
    count: quotations.filter((quotation) => quotation.verdict === verdict).length,
  })).filter(({ count }) => count > 0)
  return check.summary(
    quotations.length,
    counts.map(({ verdict, count }) => check.counts[verdict](count)),
  )
}
