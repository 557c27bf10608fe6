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

function createChat(filtersInUse: { readonly current: ChatFilters }): Chat<ChatMessage> {
  return new Chat<ChatMessage>({
    transport: new DefaultChatTransport({
      api: addresses.chat,
      prepareSendMessagesRequest: ({ messages }) => ({ body: toChatRequest(messages, filtersInUse.current) }),
    }),
  })
}

/** The chat of the opening question in the address: another question begins another chat, and is asked at once. */
function useOpenedChat(route: Route, filtersInUse: { current: ChatFilters }): Chat<ChatMessage> {
  const opening = useRef<string>(undefined)
  const [chat, setChat] = useState(() => createChat(filtersInUse))
  const current = useRef(chat)

  useEffect(() => {
    if (route.name !== 'chat') return
    filtersInUse.current = route.filters
    if (route.question === opening.current) return
    opening.current = route.question
    void current.current.stop()
    current.current = createChat(filtersInUse)
    setChat(current.current)
    if (route.question !== undefined) void current.current.sendMessage({ text: route.question })
  }, [route, filtersInUse])

  return chat
}

/** Keeps the conversation while the reader goes about the bulletins and comes back. */
export function useConversation(route: Route): Conversation {
  const filtersInUse = useRef<ChatFilters>({})
  const chat = useOpenedChat(route, filtersInUse)
  const { messages, status, error } = useChat<ChatMessage>({ chat, experimental_throttle: DRAWING_INTERVAL })

  function ask(question: string): void {
    if (messages.length > 0) void chat.sendMessage({ text: question })
    else navigate(formatRoute({ name: 'chat', question, filters: filtersInUse.current }))
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
