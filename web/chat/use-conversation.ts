import { Chat, useChat } from '@ai-sdk/react'
import { DefaultChatTransport } from 'ai'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ChatMessage } from '../../server/api/schemas/chat.ts'
import { addresses } from '../api/addresses.ts'
import { formatRoute } from '../routing/format-route.ts'
import { navigate } from '../routing/navigate.ts'
import type { ChatFilters, Route } from '../routing/route.ts'
import { toChatRequest } from './to-chat-request.ts'
import { toTurns } from './to-turns.ts'
import type { Turn } from './turn.ts'

/** Milliseconds between two drawings of a growing answer: often enough to look alive. */
const DRAWING_INTERVAL = 50

/** The conversation and what can be done with it. */
export interface Conversation {
  readonly turns: readonly Turn[]
  readonly busy: boolean
  readonly error: Error | undefined
  readonly ask: (question: string) => void
  readonly stop: () => void
  readonly retry: () => void
}

/** A chat with the question that opened it. */
interface OpenedChat {
  readonly opening: string | undefined
  readonly chat: Chat<ChatMessage>
  /** Sets what the questions to come are narrowed to. */
  readonly narrow: (filters: ChatFilters) => void
}

function openChat(opening: string | undefined): OpenedChat {
  let filtersInUse: ChatFilters = {}
  const chat = new Chat<ChatMessage>({
    transport: new DefaultChatTransport({
      api: addresses.chat,
      prepareSendMessagesRequest: ({ messages }) => ({ body: toChatRequest(messages, filtersInUse) }),
    }),
  })
  return {
    opening,
    chat,
    narrow: (filters) => {
      filtersInUse = filters
    },
  }
}

/** The chat of the opening question in the address: another question begins another chat, and is asked at once. */
function useOpenedChat(route: Route): Chat<ChatMessage> {
  const [opened, setOpened] = useState(() => openChat(undefined))
  const current = useRef(opened)

  useEffect(() => {
    if (route.name !== 'chat') return
    if (route.question !== current.current.opening) {
      void current.current.chat.stop()
      current.current = openChat(route.question)
      setOpened(current.current)
    }
    const { chat, narrow } = current.current
    narrow(route.filters)
    if (route.question !== undefined && chat.messages.length === 0)
      void chat.sendMessage({ text: route.question })
  }, [route])

  return opened.chat
}

/** Keeps the conversation while the reader goes about the bulletins and comes back. */
export function useConversation(route: Route): Conversation {
  const chat = useOpenedChat(route)
  const { messages, status, error } = useChat<ChatMessage>({ chat, experimental_throttle: DRAWING_INTERVAL })

  function ask(question: string): void {
    if (messages.length > 0) void chat.sendMessage({ text: question })
    else
      navigate(formatRoute({ name: 'chat', question, filters: route.name === 'chat' ? route.filters : {} }))
  }

  return {
    turns: useMemo(() => toTurns(messages, status), [messages, status]),
    busy: status === 'submitted' || status === 'streaming',
    error,
    ask,
    stop: () => void chat.stop(),
    retry: () => void chat.regenerate(),
  }
}
