import type { FoldedText } from '../../../corpus/folding/fold-text.ts'
import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import type { Lexicon } from './create-lexicon.ts'

/** A question as the rules read it, with what the index knows and where it is searched. */
export interface Reading {
  readonly question: string
  readonly text: FoldedText
  readonly lexicon: Lexicon
  /** Bulletins that the filters and the places named leave to be searched. */
  readonly bulletins: readonly BulletinRecord[]
  /** Their regions. */
  readonly regions: ReadonlySet<string>
  /** Names of places that no bulletin covers, in full and short. */
  readonly foreign: readonly string[]
}
