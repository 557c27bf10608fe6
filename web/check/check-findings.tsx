import type { QuoteCheckView, QuoteMatchView } from '../../server/api/schemas/quote-check.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { SourceReference } from '../routing/route.ts'
import { MatchPlace } from './match-place.tsx'
import { selectMatches } from './select-matches.ts'
import { WordComparison } from './word-comparison.tsx'

type Check = Omit<QuoteCheckView, 'quotations'>

interface CheckFindingsProps {
  readonly check: Check
  /** Whether the text that was checked stands right above, so that the same words need not be repeated. */
  readonly textStandsAbove?: boolean
  readonly onOpenSource: (source: SourceReference) => void
}

function nameOthers({ verdict, places }: Check, { check }: Messages): string {
  switch (verdict) {
    case 'exact':
    case 'normalized':
      return check.samePlaces(places - 1)
    case 'altered':
    case 'stitched':
      return check.nearPlaces
    case 'not-found':
      return check.nearestPlace
    case 'too-short':
      return check.shortPlaces
  }
}

/** What differs, where it stands, and the other places with the same words. */
export function CheckFindings({ check, textStandsAbove = false, onOpenSource }: CheckFindingsProps) {
  const messages = useMessages()
  const { shown, others } = selectMatches(check)
  const compared = shown.filter(({ differences }) => differences.length > 0)
  const list = (matches: readonly QuoteMatchView[], words: boolean) => (
    <ol className="place-list">
      {matches.map((match) => (
        <li key={match.passage.id}>
          <MatchPlace
            match={match}
            showsWords={words && !(textStandsAbove && match.source === check.text)}
            onOpenSource={onOpenSource}
          />
        </li>
      ))}
    </ol>
  )
  return (
    <div className="findings">
      {compared.map((match) => (
        <WordComparison key={match.passage.id} match={match} />
      ))}
      {shown.length > 0 && (
        <>
          <h3 className="check-heading">{messages.check.placesTitle(shown.length)}</h3>
          {list(shown, compared.length === 0)}
        </>
      )}
      {others.length > 0 && (
        <details className="other-places">
          <summary>{nameOthers(check, messages)}</summary>
          {list(others, check.verdict !== 'exact' && check.verdict !== 'too-short')}
        </details>
      )}
    </div>
  )
}
