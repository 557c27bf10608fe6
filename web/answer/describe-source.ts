import { formatDate } from '../messages/format-date.ts'
import type { Locale } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import { nameBulletin } from '../bulletins/name-bulletin.ts'
import type { PassageView } from '../../server/api/schemas/passage.ts'

/** What a number leaves behind where no heading follows it: 二、 1. */
const LOOSE_END = /[、.．]$/u

/** A source in the words of a reading list. */
export interface SourceDescription {
  readonly title: string
  /** Bulletin, body and person, document number, date, printed pages: those that are known. */
  readonly facts: readonly string[]
  /** Section headings from the outermost in. */
  readonly section: readonly string[]
}

/** Says in the reader's language where a passage stands. */
export function describeSource(passage: PassageView, messages: Messages, locale: Locale): SourceDescription {
  const { bulletin, item, page, section } = passage
  const facts = [
    nameBulletin(bulletin),
    [item.body, item.person].filter((name) => name !== undefined).join(' '),
    item.documentNumber,
    formatDate(item.date ?? bulletin.date, locale),
    page && messages.pages(page.from, page.to),
  ]
  return {
    title: item.title,
    facts: facts.filter((fact): fact is string => fact !== undefined && fact !== ''),
    section: section
      .filter((heading) => heading !== item.title)
      .map((heading) => heading.replace(LOOSE_END, '')),
  }
}
