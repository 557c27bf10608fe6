import type { Span } from '../../corpus/model/span.ts'

/** Another text on the matter of a fact: what was made of it (整改落实), what is planned (下一步打算), or a report on it. */
export interface FactLink {
  readonly relation: 'rectification' | 'plan' | 'report'
  readonly itemId: string
  readonly span: Span
  /** The item's text at `span`, to the letter. */
  readonly quote: string
}
