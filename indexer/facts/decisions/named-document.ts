import type { Span } from '../../../corpus/model/span.ts'

/** A document as a text names it: 《…管理办法》（永政发〔2018〕3号）. */
export interface NamedDocument {
  readonly name: string
  readonly span: Span
}
