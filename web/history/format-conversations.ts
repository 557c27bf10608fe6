import { describeCitation } from '../answer/describe-citation.ts'
import { formatTime } from './format-time.ts'
import type { Locale } from '../messages/locale.ts'
import type { Messages } from '../messages/messages.ts'
import type { ConversationRecord, TurnRecord } from './conversation-record.ts'

/** Ends of lines and of cells, which would break a list. */
const BREAKS = /[\n\t]+/gu

/** Conversations as a Markdown document: each question a heading, its answer, the quotes and where they stand. */
export function formatConversations(
  records: readonly ConversationRecord[],
  messages: Messages,
  locale: Locale,
): string {
  function formatTurn({ question, text, answer }: TurnRecord): string {
    const sources = (answer?.citations ?? []).map(
      (citation) =>
        `- [${citation.n}] “${citation.quote.replaceAll(BREAKS, ' ')}” ${describeCitation(citation, messages, locale)}`,
    )
    const parts = [`## ${question.replaceAll(BREAKS, ' ')}`, text, sources.join('\n')]
    return parts.filter((part) => part !== '').join('\n\n')
  }
  const conversations = records.map(({ updatedAt, turns }) =>
    [`# ${messages.name} · ${formatTime(updatedAt, locale)}`, ...turns.map(formatTurn)].join('\n\n'),
  )
  return `${conversations.join('\n\n')}\n`
}
