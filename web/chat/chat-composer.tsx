import type { Resource } from '../api/resource.ts'
import type { BulletinListView } from '../../server/api/schemas/bulletin.ts'
import { formatRoute } from '../routing/format-route.ts'
import { navigate } from '../routing/navigate.ts'
import type { ChatRoute } from '../routing/route.ts'
import { Composer } from './composer.tsx'
import { FilterBar } from './filter-bar.tsx'
import type { Draft } from './use-draft.ts'
import type { Conversation } from './use-conversation.ts'

interface ChatComposerProps {
  readonly route: ChatRoute
  readonly conversation: Conversation
  readonly draft: Draft
  readonly bulletins: Resource<BulletinListView>
}

/** Where the next question is typed, and what it is narrowed to; the filters stand in the address. */
export function ChatComposer({ route, conversation, draft, bulletins }: ChatComposerProps) {
  const { turns, busy, ask, stop } = conversation
  return (
    <Composer busy={busy} followsUp={turns.length > 0} draft={draft} onAsk={ask} onStop={stop}>
      <FilterBar
        bulletins={bulletins.phase === 'ready' ? bulletins.value.items : []}
        filters={route.filters}
        onChange={(filters) => navigate(formatRoute({ ...route, filters }), { replace: true })}
      />
    </Composer>
  )
}
