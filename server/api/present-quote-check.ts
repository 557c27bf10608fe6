import type { QuoteCheck } from '../checking/quote-check.ts'
import type { CheckedText } from '../checking/check-text.ts'
import { presentPassages, type ViewContext } from './present-passages.ts'
import type { QuoteCheckView } from './schemas/quote-check.ts'

/** A checked text with the addresses of its places. */
export function presentQuoteCheck(
  { quotations, ...whole }: CheckedText,
  context: ViewContext,
): QuoteCheckView {
  return {
    ...presentCheck(whole, context),
    quotations: quotations.map(({ span, attribution, ...check }) => ({
      ...presentCheck(check, context),
      span,
      ...(attribution === undefined
        ? {}
        : { attribution: { ...attribution, claimed: [...attribution.claimed] } }),
    })),
  }
}

function presentCheck(check: QuoteCheck, context: ViewContext): Omit<QuoteCheckView, 'quotations'> {
  const passages = presentPassages(
    check.matches.map(({ passage }) => passage),
    context,
  )
  const { text, verdict, explanation, omits, places, matches } = check
  return {
    text,
    verdict,
    explanation,
    omits,
    places,
    matches: matches.flatMap(({ source, given, similarity, differences }, at) => {
      const passage = passages[at]
      return passage === undefined
        ? []
        : [{ source, given, similarity, differences: [...differences], passage }]
    }),
  }
}
