import type { ParseDiagnostic } from '../../corpus/model/parse-diagnostic.ts'

/** What an extractor read from one item: facts, and what looked like a fact and could not be read. */
export interface Extraction<F> {
  readonly facts: readonly F[]
  readonly diagnostics: readonly ParseDiagnostic[]
}
