import type { CitationView } from '../../server/api/schemas/answer.ts'
import type { Locale } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import { describeSource } from './describe-source.ts'

/** Where a quote stands, in one line. */
export function describeCitation({ passage }: CitationView, messages: Messages, locale: Locale): string {
  const { title, facts } = describeSource(passage, messages, locale)
  return [title, ...facts].join('，')
}
