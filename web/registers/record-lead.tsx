import type { PassageView } from '../../server/api/schemas/passage.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'

interface RecordLeadProps {
  /** What leads there: 后续, 整改, 打算. */
  readonly label: string
  /** What is said of it; the words of the place themselves where nothing is. */
  readonly text: string
  /** The place; none where nothing can be shown. */
  readonly place?: PassageView | undefined
}

/** A line from a record to another place of the bulletins that goes on with it. */
export function RecordLead({ label, text, place }: RecordLeadProps) {
  return (
    <span className="record-fact">
      <span className="record-label">{label}</span>
      {place === undefined ? (
        <span lang="zh-CN">{text}</span>
      ) : (
        <Link
          className="name-link"
          lang="zh-CN"
          href={formatRoute({
            name: 'item',
            bulletinId: place.bulletin.id,
            itemId: place.item.id,
            span: place.span,
          })}
        >
          {text}
        </Link>
      )}
    </span>
  )
}
