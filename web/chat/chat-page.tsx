import { lazy, Suspense, useMemo } from 'react'
import type { BulletinListView } from '../../server/api/schemas/bulletin.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { usePageTitle } from '../page/use-page-title.ts'
import { formatRoute } from '../routing/format-route.ts'
import { navigate } from '../routing/navigate.ts'
import type { ChatFilters, ChatRoute } from '../routing/route.ts'
import { useScrollMemory } from '../routing/use-scroll-memory.ts'
import { FailureNotice } from '../states/failure-notice.tsx'
import { Composer } from './composer.tsx'
import { ConversationView } from './conversation-view.tsx'
import { FilterBar } from './filter-bar.tsx'
import { findCited } from './find-cited.ts'
import { StartPage } from './start-page.tsx'
import type { Conversation } from './use-conversation.ts'
import { useSource } from './use-source.ts'

const SourcePanel = lazy(async () => ({ default: (await import('../reader/source-panel.tsx')).SourcePanel }))

/** Windows too narrow for the source to stand beside the conversation. */
const NARROW = '(max-width: 63.99rem)'

/** The conversation, with the source that is open beside it or, in a narrow window, over it. */
export function ChatPage({ route, conversation }: { readonly route: ChatRoute; readonly conversation: Conversation }) {
  const messages = useMessages()
  const narrow = useMediaQuery(NARROW)
  const { resource, retry } = useResource<BulletinListView>(addresses.bulletins)
  const source = useSource(route)
  const { turns, busy, ask, stop } = conversation
  const cited = useMemo(() => route.source && findCited(turns, route.source), [turns, route.source])
  usePageTitle(turns.at(-1)?.question, messages.name, turns.length === 0 ? messages.tagline : undefined)
  useScrollMemory(true)

  const changeFilters = (filters: ChatFilters) => navigate(formatRoute({ ...route, filters }), { replace: true })
  const composer = (
    <Composer busy={busy} followsUp={turns.length > 0} onAsk={ask} onStop={stop}>
      <FilterBar
        bulletins={resource.phase === 'ready' ? resource.value.items : []}
        filters={route.filters}
        onChange={changeFilters}
      />
    </Composer>
  )
  const failure = resource.phase === 'failed' ? <FailureNotice error={resource.error} onRetry={retry} /> : undefined

  return (
    <div className="workspace" data-reading={route.source !== undefined}>
      <div className="chat" inert={narrow && route.source !== undefined}>
        {turns.length === 0 ? (
          <StartPage filters={route.filters} failure={failure}>
            {composer}
          </StartPage>
        ) : (
          <ConversationView conversation={conversation} source={route.source} onOpenSource={source.open}>
            {composer}
          </ConversationView>
        )}
      </div>
      {route.source && (
        <Suspense>
          <SourcePanel source={route.source} cited={cited} asSheet={narrow} onOpen={source.open} onClose={source.close} />
        </Suspense>
      )}
    </div>
  )
}
