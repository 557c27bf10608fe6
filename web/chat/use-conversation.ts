import { useChat } from '@ai-sdk/react'
import { useMemo } from 'react'
import type { ConversationRecord } from '../history/conversation-record.ts'
import { formatRoute } from '../routing/format-route.ts'
import { navigate } from '../routing/navigate.ts'
import type { Route } from '../routing/route.ts'
import { keepIgnored } from './keep-ignored.ts'
import type { PageMessage } from './page-message.ts'
import { scopeOf } from './scope-of.ts'
import { toTurns } from './to-turns.ts'
import type { Turn } from './turn.ts'
import { useOpenedChat } from './use-opened-chat.ts'

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
  /** Shows a conversation that was kept, in place of this one. */
  readonly reopen: (record: ConversationRecord) => void
}

/** Keeps the conversation while the reader goes about the bulletins and comes back. */
export function useConversation(route: Route): Conversation {
  const { opened, reopen } = useOpenedChat(route)
  const { chat } = opened
  const { messages, status, error } = useChat<PageMessage>({ chat, experimental_throttle: DRAWING_INTERVAL })

  function ask(question: string): void {
    const { filters, ignore } = scopeOf(route)
    if (messages.length === 0 || route.name !== 'chat') {
      navigate(formatRoute({ name: 'chat', question, filters }))
      return
    }
    const kept = keepIgnored(ignore, question)
    opened.ask(question, { filters, ignore: kept })
    if (kept.length < ignore.length) navigate(formatRoute({ ...route, ignore: kept }), { replace: true })
  }

  return {
    turns: useMemo(() => toTurns(messages, status), [messages, status]),
    busy: status === 'submitted' || status === 'streaming',
    error,
    ask,
    stop: () => void chat.stop(),
    retry: () => opened.askAgain(scopeOf(route)),
    reopen,
  }
}
