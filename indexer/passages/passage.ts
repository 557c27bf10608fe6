import type { PageRange } from '../../corpus/model/item.ts'
import type { Span } from '../../corpus/model/span.ts'

/** Retrieval unit: a stretch of one item, its text exactly the item's slice at `span`. */
export interface Passage {
  /** `item id#start-end~hash of the text`, permanent and independent of the splitter. */
  readonly id: string
  readonly itemId: string
  readonly span: Span
  readonly text: string
  /** Headings from the item's annex or chapter down to the passage. */
  readonly section: readonly string[]
  /** The item's title, its body and person, and the section path in one line. */
  readonly heading: string
  /** Header–value pairs of the table rows in the passage, merged cells filled; empty for running text. */
  readonly rows: string
  readonly page?: PageRange
}
