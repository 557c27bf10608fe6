import { useMemo } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { SourceWorkspace } from '../reader/source-workspace.tsx'
import { useSource } from '../reader/use-source.ts'
import type { ChatRoute } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { ChatColumn } from './chat-column.tsx'
import { findCited } from './find-cited.ts'
import type { Conversation } from './use-conversation.ts'

/** The conversation, with the source that is open beside it. */
export function ChatPage({
  route,
  conversation,
}: {
  readonly route: ChatRoute
  readonly conversation: Conversation
}) {
  const messages = useMessages()
  const control = useSource(route)
  const { turns } = conversation
  const cited = useMemo(() => route.source && findCited(turns, route.source), [turns, route.source])
  usePageTitle(turns.at(-1)?.question, messages.name, turns.length === 0 ? messages.tagline : undefined)
  useScrollMemory(true)

  return (
    <SourceWorkspace className="chat" source={route.source} control={control} cited={cited}>
      <ChatColumn route={route} conversation={conversation} onOpenSource={control.open} />
    </SourceWorkspace>
  )
}
