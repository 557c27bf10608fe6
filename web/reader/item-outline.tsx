import type { ItemView } from '../../server/api/schemas/bulletin.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Link } from '../routing/link.tsx'
import { listHeadings } from './list-headings.ts'

/** The item's headings, each a way to its place in the text. */
export function ItemOutline({ item }: { readonly item: ItemView }) {
  const messages = useMessages()
  const headings = listHeadings(item.sections)
  if (headings.length === 0) return null
  return (
    <nav className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title" className="outline-title">
        {messages.outlineLabel}
      </h2>
      <ol className="outline-list" lang="zh-CN">
        {headings.map(({ text, level, offset }) => (
          <li key={offset} className={`outline-level-${level}`}>
            <Link href={`/bulletins/${item.id}#${offset}-${offset}`}>{text}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
