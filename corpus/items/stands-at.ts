import type { Item } from '../model/item.ts'
import type { Span } from '../model/span.ts'

/** Whether a quotation is an item's own text at a span, letter for letter. Every citation shown has passed it. */
export function standsAt(quote: string, item: Item | undefined, span: Span): boolean {
  return item !== undefined && quote !== '' && item.text.slice(span.start, span.end) === quote
}
