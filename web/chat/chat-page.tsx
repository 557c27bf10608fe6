import { lazy, Suspense, useMemo } from 'react'
import type { BulletinListView } from '../../server/api/schemas/bulletin.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import type { ChatRoute } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { FailureNotice } from '../states/failure-notice.tsx'
import { ChatComposer } from './chat-composer.tsx'
import { ConversationView } from './conversation-view.tsx'
import { findCited } from './find-cited.ts'
import { StartPage } from './start-page.tsx'
import { useChips } from './use-chips.ts'
import type { Conversation } from './use-conversation.ts'
import { useDraft } from './use-draft.ts'
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
  const { resource, retry } = useResource<BulletinListView>(addresses.bulletins)
  const source = useSource(route)
  const chips = useChips(route)
  const draft = useDraft()
  const { turns } = conversation
  const cited = useMemo(() => route.source && findCited(turns, route.source), [turns, route.source])
  usePageTitle(turns.at(-1)?.question, messages.name, turns.length === 0 ? messages.tagline : undefined)
  useScrollMemory(true)

  const composer = (
    <ChatComposer route={route} conversation={conversation} draft={draft} bulletins={resource} />
  )
  const failure =
    resource.phase === 'failed' ? <FailureNotice error={resource.error} onRetry={retry} /> : undefined

  return (
    <div className="workspace" data-reading={route.source !== undefined}>
      <div className="chat" inert={narrow && route.source !== undefined}>
        {turns.length === 0 ? (
          <StartPage filters={route.filters} failure={failure}>
            {composer}
          </StartPage>
        ) : (
          <ConversationView
            conversation={conversation}
            source={route.source}
            chips={chips}
            onEdit={draft.edit}
            onOpenSource={source.open}
          >
            {composer}
          </ConversationView>
        )}
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
