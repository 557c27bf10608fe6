import type { Span } from '../../corpus/model/span.ts'
import { encodeId } from './encode-id.ts'

/** Address of the page that shows an item, opened at a span where one is given. */
export function placeUrl(publicUrl: string, itemId: string, span?: Span): string {
  const fragment = span === undefined ? '' : `#${span.start}-${span.end}`
  return `${publicUrl}/bulletins/${encodeId(itemId)}${fragment}`
}
