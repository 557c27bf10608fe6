import { useCallback, useEffect, useRef, useState } from 'react'
import type { ConversationRecord } from '../history/conversation-record.ts'
import { conversationsKept } from '../history/conversations-kept.ts'
import { formatRoute } from '../routing/format-route.ts'
import { navigate } from '../routing/navigate.ts'
import { readStep, stampStep } from '../routing/read-step.ts'
import type { ChatRoute, Route } from '../routing/route.ts'
import { isSameChips } from './is-same-chips.ts'
import { openChat } from './open-chat.ts'
import type { OpenedChat } from './open-chat.ts'
import { scopeOf } from './scope-of.ts'

/** The chat of the address, and how to open one that was kept. */
interface ChatChoice {
  readonly opened: OpenedChat
  readonly reopen: (record: ConversationRecord) => void
}

/** The chat for an address: the one that was kept of this step in the browser's history, or else one not asked yet. */
function chatFor({ question }: ChatRoute): OpenedChat {
  const { conversation } = readStep(history.state)
  const kept = conversationsKept.read().find(({ id }) => id === conversation)
  return kept && kept.turns[0]?.question === question ? openChat(question, kept) : openChat(question)
}

/** Asks what the address asks and the chat has not answered: its opening question, or the last one with other chips taken away. */
function catchUp({ chat, ask, askAgain, lastScope }: OpenedChat, route: ChatRoute): void {
  const scope = scopeOf(route)
  if (chat.messages.length === 0) {
    if (route.question !== undefined) ask(route.question, scope)
  } else if (!isSameChips(lastScope().ignore, scope.ignore)) askAgain(scope)
}

/** The chat of the opening question in the address: another question begins another chat, and is asked at once. */
export function useOpenedChat(route: Route): ChatChoice {
  const [opened, setOpened] = useState(() => openChat(undefined))
  const current = useRef(opened)

  const show = useCallback((next: OpenedChat) => {
    void current.current.chat.stop()
    current.current = next
    setOpened(next)
  }, [])

  useEffect(() => {
    if (route.name !== 'chat') return
    if (route.question !== current.current.opening) show(chatFor(route))
    stampStep(current.current.chat.id)
    catchUp(current.current, route)
  }, [route, show])

  return {
    opened,
    reopen(record) {
      const question = record.turns[0]?.question
      const { filters, ignore } = record.turns.at(-1)?.scope ?? { filters: {}, ignore: [] }
      show(openChat(question, record))
      navigate(formatRoute({ name: 'chat', filters, ignore, ...(question ? { question } : {}) }))
      stampStep(record.id)
    },
  }
}
