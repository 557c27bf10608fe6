import { Chat } from '@ai-sdk/react'
import { DefaultChatTransport } from 'ai'
import { addresses } from '../api/addresses.ts'
import type { PageMessage } from './page-message.ts'
import type { QuestionScope } from './question-scope.ts'
import { readWords } from './read-words.ts'
import { toChatRequest } from './to-chat-request.ts'

/** A chat, with the question that opened it and the scope its last question was asked in. */
export interface OpenedChat {
  readonly opening: string | undefined
  readonly chat: Chat<PageMessage>
  readonly lastScope: () => QuestionScope
  readonly ask: (question: string, scope: QuestionScope) => void
  /** Asks the last question once more, in place of its answer. */
  readonly askAgain: (scope: QuestionScope) => void
}

/** A chat with the server that has no question yet. */
export function openChat(opening: string | undefined): OpenedChat {
  let lastScope: QuestionScope = { filters: {}, ignore: [] }
  const chat = new Chat<PageMessage>({
    transport: new DefaultChatTransport({
      api: addresses.chat,
      prepareSendMessagesRequest: ({ messages }) => ({ body: toChatRequest(messages) }),
    }),
  })

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
