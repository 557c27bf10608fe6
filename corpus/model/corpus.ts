import type { Bulletin } from './bulletin.ts'
import type { ParseDiagnostic } from './parse-diagnostic.ts'

/** All bulletins of a folder, parsed, with what was odd in them. */
export interface Corpus {
  readonly bulletins: readonly Bulletin[]
  readonly diagnostics: readonly ParseDiagnostic[]
}
