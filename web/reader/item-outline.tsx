import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Link } from '../routing/link.tsx'
import { listHeadings } from './list-headings.ts'

interface ItemOutlineProps {
  readonly item: ItemView
  /** Whether the headings are shown on request only, as they stand above the text and not beside it. */
  readonly folded: boolean
}

/** The item's headings, each a way to its place in the text. */
export function ItemOutline({ item, folded }: ItemOutlineProps) {
  const messages = useMessages()
  const headings = listHeadings(item.sections)
  if (headings.length === 0) return null
  const list = (
    <ol className="outline-list" lang="zh-CN">
      {headings.map(({ text, level, offset }) => (
        <li key={offset} className={`outline-level-${level}`}>
          <Link href={`/bulletins/${item.id}#${offset}-${offset}`}>{text}</Link>
        </li>
      ))}
    </ol>
  )
  return (
    <nav className="outline" aria-label={messages.outlineLabel}>
      {folded ? (
        <details>
          <summary className="outline-title">{messages.outlineLabel}</summary>
          {list}
        </details>
      ) : (
        <>
          <h2 className="outline-title">{messages.outlineLabel}</h2>
          {list}
        </>
      )}
    </nav>
  )
}
