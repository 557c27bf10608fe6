import type { Span } from './span.ts'

/** One printed row of a table. */
export interface TableRow {
  /** The row's line in the item's text. */
  readonly span: Span
  /** One value per header cell; cells merged downwards repeat the value from above. For search and display of pairs, never for quoting. */
  readonly cells: readonly string[]
}

/** A table of an item, its pieces joined where page breaks split it. */
export interface Table {
  /** From the first header line to the end of the last row. */
  readonly span: Span
  /** Title printed above the table, empty where there is none. */
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}
