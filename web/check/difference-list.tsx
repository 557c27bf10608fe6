import type { QuoteDifferenceView } from '../../server/api/schemas/quote-check.ts'
import { useMessages } from '../messages/use-messages.ts'
import { keyByPlace } from '../page/key-by-place.ts'

/** What differs, one sentence each. */
export function DifferenceList({ differences }: { readonly differences: readonly QuoteDifferenceView[] }) {
  const { check } = useMessages()
  return (
    <>
      <h4 className="difference-title">{check.differencesTitle(differences.length)}</h4>
      <ol className="difference-list" lang="zh-CN">
        {keyByPlace(differences).map(({ place, entry }) => (
          <li key={place}>{entry.message}</li>
        ))}
      </ol>
    </>
  )
}
