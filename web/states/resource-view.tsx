import type { ReactNode } from 'react'
import type { Resource } from '../api/resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { FailureNotice } from './failure-notice.tsx'
import { Skeleton } from './skeleton.tsx'

interface ResourceViewProps<Value> {
  readonly resource: Resource<Value>
  readonly retry: () => void
  readonly children: (value: Value) => ReactNode
}

/** Shows what was fetched, or that it is on its way, or why it did not come. */
export function ResourceView<Value>({ resource, retry, children }: ResourceViewProps<Value>) {
  const messages = useMessages()
  switch (resource.phase) {
    case 'loading':
      return <Skeleton label={messages.loading} />
    case 'failed':
      return <FailureNotice error={resource.error} onRetry={retry} />
    case 'ready':
      return children(resource.value)
  }
}
