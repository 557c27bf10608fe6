import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { joinFacts } from '../messages/join-facts.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Link } from '../routing/link.tsx'

/** The items before and after this one in the bulletin. */
export function ItemNeighbours({ item: { previous, next } }: { readonly item: ItemView }) {
  const messages = useMessages()
  if (!previous && !next) return null
  const neighbours = [
    { label: messages.previousItem, reference: previous },
    { label: messages.nextItem, reference: next },
  ]
  return (
    <nav className="neighbours" aria-label={messages.neighboursLabel}>
      {neighbours.map(
        ({ label, reference }) =>
          reference && (
            <Link key={label} className="neighbour" href={`/bulletins/${reference.id}`}>
              <span className="neighbour-label">{label}</span>
              <span lang="zh-CN">
                {joinFacts([reference.body, reference.title].filter((part) => part !== undefined))}
              </span>
            </Link>
          ),
      )}
    </nav>
  )
}
