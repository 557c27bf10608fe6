import { useMessages } from '../messages/use-messages.ts'
import { describeFailure } from './describe-failure.ts'

/** Says what failed, the command that repairs it if there is one, and offers to try again. */
export function FailureNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const messages = useMessages()
  const { title, detail, command } = describeFailure(error, messages)
  const explanation = command === undefined ? detail : detail?.replace(command, '')
  return (
    <div className="notice notice-failure" role="alert">
      <p className="notice-title">{title}</p>
      {explanation && <p className="notice-detail">{explanation}</p>}
      {command && <code className="command">{command}</code>}
      <button type="button" className="button" onClick={onRetry}>
        {messages.retry}
      </button>
    </div>
  )
}
