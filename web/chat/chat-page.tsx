import { lazy, Suspense, useMemo } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import type { ChatRoute } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { ChatColumn } from './chat-column.tsx'
import { findCited } from './find-cited.ts'
import type { Conversation } from './use-conversation.ts'
import { useSource } from './use-source.ts'

const SourcePanel = lazy(async () => ({ default: (await import('../reader/source-panel.tsx')).SourcePanel }))

/** Windows too narrow for the source to stand beside the conversation. */
const NARROW = '(max-width: 63.99rem)'

/** The conversation, with the source that is open beside it or, in a narrow window, over it. */
export function ChatPage({
  route,
  conversation,
}: {
  readonly route: ChatRoute
  readonly conversation: Conversation
}) {
  const messages = useMessages()
  const narrow = useMediaQuery(NARROW)
  const source = useSource(route)
  const { turns } = conversation
  const cited = useMemo(() => route.source && findCited(turns, route.source), [turns, route.source])
  usePageTitle(turns.at(-1)?.question, messages.name, turns.length === 0 ? messages.tagline : undefined)
  useScrollMemory(true)

  return (
    <div className="workspace" data-reading={route.source !== undefined}>
      <div className="chat" inert={narrow && route.source !== undefined}>
        <ChatColumn route={route} conversation={conversation} onOpenSource={source.open} />
      </div>
      {route.source && (
        <Suspense>
          <SourcePanel
            source={route.source}
            cited={cited}
            asSheet={narrow}
            onOpen={source.open}
            onClose={source.close}
          />
        </Suspense>
      )}
    </div>
  )
}
