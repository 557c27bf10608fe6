import type { ReactNode } from 'react'
import type { ConversationRecord } from '../history/conversation-record.ts'
import { RecentConversations } from '../history/recent-conversations.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { Logo } from '../page/logo.tsx'
import type { ChatFilters } from '../routing/route.ts'
import { ExampleQuestions } from './example-questions.tsx'

interface StartPageProps {
  readonly filters: ChatFilters
  /** Why no question can be answered, where that is so. */
  readonly failure: ReactNode
  readonly onReopen: (record: ConversationRecord) => void
  /** Where the question is typed. */
  readonly children: ReactNode
}

/** What stands before the first question: what this is, where to ask, what to ask. */
export function StartPage({ filters, failure, onReopen, children }: StartPageProps) {
  const messages = useMessages()
  return (
    <div className="start">
      <div className="start-head">
        <Logo className="start-logo" />
        <h1 className="start-title">{messages.tagline}</h1>
        <p className="start-intro">{messages.intro}</p>
      </div>
      {children}
      <p className="keys-hint">{messages.keysHint}</p>
      {failure ?? <ExampleQuestions filters={filters} />}
      <RecentConversations onReopen={onReopen} />
    </div>
  )
}
