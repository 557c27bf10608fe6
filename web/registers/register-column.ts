import type { ReactNode } from 'react'
import type { Locale } from '../messages/locale.ts'
import type { RegisterMessages } from '../messages/register-messages.ts'
import type { RecordView } from './record-view.ts'

/** A column of a register. */
export interface RegisterColumn<Entry extends RecordView> {
  /** What its cells are, for their layout; the cell of the words carries the proof. */
  readonly kind: 'words' | 'who' | 'act' | 'facts' | 'votes' | 'date'
  readonly name: string
  readonly cell: (record: Entry) => ReactNode
}

/** How the records of a register are laid out. */
export interface RegisterLayout<Entry extends RecordView> {
  /** What a record says, in the words that stand in its line. */
  readonly wordsOf: (record: Entry) => string
  readonly columns: (words: RegisterMessages, locale: Locale) => readonly RegisterColumn<Entry>[]
}
