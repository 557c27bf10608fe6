import type { CitationView } from '../../server/api/schemas/answer.ts'
import type { SourceReference } from '../routing/route.ts'

/** The stretch of an item that a citation quotes. */
export function sourceOf(citation: CitationView): SourceReference {
  return { itemId: citation.passage.item.id, span: citation.span }
}
