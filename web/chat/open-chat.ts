import { Chat } from '@ai-sdk/react'
import { DefaultChatTransport } from 'ai'
import { addresses } from '../api/addresses.ts'
import { condenseTurn } from '../history/condense-turn.ts'
import type { ConversationRecord } from '../history/conversation-record.ts'
import { conversationsKept } from '../history/conversations-kept.ts'
import type { PageMessage } from './page-message.ts'
import type { QuestionScope } from './question-scope.ts'
import { readWords } from './read-words.ts'
import { toChatRequest } from './to-chat-request.ts'
import { toMessages } from './to-messages.ts'
import { toTurns } from './to-turns.ts'

/** A chat, with the question that opened it and the scope its last question was asked in. */
export interface OpenedChat {
  readonly opening: string | undefined
  readonly chat: Chat<PageMessage>
  readonly lastScope: () => QuestionScope
  readonly ask: (question: string, scope: QuestionScope) => void
  /** Asks the last question once more, in place of its answer. */
  readonly askAgain: (scope: QuestionScope) => void
}

function keep(id: string, messages: readonly PageMessage[]): void {
  const turns = toTurns(messages, 'ready').map(condenseTurn)
  if (turns.length === 0) return
  conversationsKept.change({
    type: 'kept',
    records: [{ id, updatedAt: new Date().toISOString(), turns }],
  })
}

/** A chat with the server: of an opening question not asked yet, or of a conversation that was kept. Every answer that ends is kept. */
export function openChat(opening: string | undefined, record?: ConversationRecord): OpenedChat {
  const chat = new Chat<PageMessage>({
    ...(record ? { id: record.id, messages: toMessages(record.turns) } : {}),
    transport: new DefaultChatTransport({
      api: addresses.chat,
      prepareSendMessagesRequest: ({ messages }) => ({ body: toChatRequest(messages) }),
    }),
    onFinish: ({ messages }) => keep(chat.id, messages),
  })
  let lastScope: QuestionScope = record?.turns.at(-1)?.scope ?? { filters: {}, ignore: [] }

  async function replaceLast(metadata: QuestionScope): Promise<void> {
    const asked = chat.messages.findLast(({ role }) => role === 'user')
    if (asked === undefined) return
    await chat.stop()
    await chat.sendMessage({ text: readWords(asked), messageId: asked.id, metadata })
  }

  return {
    opening,
    chat,
    lastScope: () => lastScope,
    ask: (question, scope) => {
      lastScope = scope
      void chat.sendMessage({ text: question, metadata: scope })
    },
    askAgain: (scope) => {
      lastScope = scope
      void replaceLast(scope)
    },
  }
}
