import type { BulletinListView } from '../../server/api/schemas/bulletin.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import type { ChatRoute, SourceReference } from '../routing/route.ts'
import { FailureNotice } from '../states/failure-notice.tsx'
import { ChatComposer } from './chat-composer.tsx'
import { ConversationView } from './conversation-view.tsx'
import { StartPage } from './start-page.tsx'
import { useChips } from './use-chips.ts'
import type { Conversation } from './use-conversation.ts'
import { useDraft } from './use-draft.ts'

interface ChatColumnProps {
  readonly route: ChatRoute
  readonly conversation: Conversation
  readonly onOpenSource: (source: SourceReference) => void
}

/** The questions and answers with the field for the next question; before the first, the start page. */
export function ChatColumn({ route, conversation, onOpenSource }: ChatColumnProps) {
  const { resource, retry } = useResource<BulletinListView>(addresses.bulletins)
  const chips = useChips(route)
  const draft = useDraft()
  const composer = (
    <ChatComposer route={route} conversation={conversation} draft={draft} bulletins={resource} />
  )
  if (conversation.turns.length === 0) {
    const failure =
      resource.phase === 'failed' ? <FailureNotice error={resource.error} onRetry={retry} /> : undefined
    return (
      <StartPage filters={route.filters} failure={failure} onReopen={conversation.reopen}>
        {composer}
      </StartPage>
    )
  }
  return (
    <ConversationView
      conversation={conversation}
      source={route.source}
      chips={chips}
      onEdit={draft.edit}
      onOpenSource={onOpenSource}
    >
      {composer}
    </ConversationView>
  )
}
