import type { AnswerView } from '../../server/api/schemas/answer.ts'
import type { Locale } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import { describeSource } from './describe-source.ts'

/** Ends of lines and of cells, which would break the list of sources. */
const BREAKS = /[\n\t]+/gu

/** The answer as plain text to be pasted elsewhere: question, text, and a numbered list of its sources. */
export function formatAnswer(answer: AnswerView, messages: Messages, locale: Locale): string {
  const sources = answer.citations.map(({ n, passage, quote }) => {
    const { title, facts } = describeSource(passage, messages, locale)
    return `[${n}] “${quote.replaceAll(BREAKS, ' ')}” ${[title, ...facts].join('，')}`
  })
  return [answer.question, answer.text, sources.join('\n')].filter((part) => part !== '').join('\n\n')
}
