import { useChat } from '@ai-sdk/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { formatRoute } from '../routing/format-route.ts'
import { navigate } from '../routing/navigate.ts'
import type { Route } from '../routing/route.ts'
import { isSameChips } from './is-same-chips.ts'
import { keepIgnored } from './keep-ignored.ts'
import { openChat } from './open-chat.ts'
import type { OpenedChat } from './open-chat.ts'
import type { PageMessage } from './page-message.ts'
import type { QuestionScope } from './question-scope.ts'
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

function scopeOf(route: Route): QuestionScope {
  if (route.name !== 'chat') return { filters: {}, ignore: [] }
  return { filters: route.filters, ignore: route.ignore ?? [] }
}

/**
 * The chat of the opening question in the address: another question begins another chat, and is asked at once;
 * where the address takes other chips away, the last question is asked again.
 */
function useOpenedChat(route: Route): OpenedChat {
  const [opened, setOpened] = useState(() => openChat(undefined))
  const current = useRef(opened)

  useEffect(() => {
    if (route.name !== 'chat') return
    const scope = scopeOf(route)
    if (route.question !== current.current.opening) {
      void current.current.chat.stop()
      current.current = openChat(route.question)
      setOpened(current.current)
    }
    const { chat, ask, askAgain, lastScope } = current.current
    if (chat.messages.length === 0) {
      if (route.question !== undefined) ask(route.question, scope)
    } else if (!isSameChips(lastScope().ignore, scope.ignore)) askAgain(scope)
  }, [route])

  return opened
}

/** Keeps the conversation while the reader goes about the bulletins and comes back. */
export function useConversation(route: Route): Conversation {
  const opened = useOpenedChat(route)
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
  }
}
