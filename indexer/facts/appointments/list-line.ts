import type { FoldedText } from '../../../corpus/folding/fold-text.ts'
import type { ListHeading } from './list-heading.ts'

/** A line of an item with what is known of it before it is read. */
export interface ListLine {
  readonly text: string
  readonly folded: FoldedText
  readonly heading: ListHeading
  /** Whether the item is a list of acts by its kind or title (任免名单, 关于…任职的通知). */
  readonly isListing: boolean
}
