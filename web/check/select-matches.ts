import type { QuoteCheckView, QuoteMatchView } from '../../server/api/schemas/quote-check.ts'

/** Share of characters in common from which another place of an altered quotation is worth a look; places of development quotations that merely share phrases have 0.3. */
const NEAR = 0.5

/** Matches to show at once, and those behind a disclosure. */
export interface SelectedMatches {
  readonly shown: readonly QuoteMatchView[]
  readonly others: readonly QuoteMatchView[]
}

/** Chooses what of a check is shown: every piece of a stitched or shortened quotation, otherwise the best place; each stretch once. */
export function selectMatches({
  verdict,
  omits,
  matches,
}: Pick<QuoteCheckView, 'verdict' | 'omits' | 'matches'>): SelectedMatches {
  const [best, ...rest] = matches.filter(
    ({ passage }, at) => matches.findIndex((match) => match.passage.id === passage.id) === at,
  )
  if (best === undefined) return { shown: [], others: [] }
  switch (verdict) {
    case 'exact':
    case 'normalized':
      return omits ? { shown: [best, ...rest], others: [] } : { shown: [best], others: rest }
    case 'altered':
      return { shown: [best], others: rest.filter(({ similarity }) => similarity >= NEAR) }
    case 'stitched':
      // Differences show that the quotation was compared with one place, from which it leaves something out.
      return best.differences.length > 0
        ? { shown: [best], others: rest.filter(({ similarity }) => similarity >= NEAR) }
        : { shown: [best, ...rest], others: [] }
    case 'not-found':
    case 'too-short':
      return { shown: [], others: [best, ...rest] }
  }
}
