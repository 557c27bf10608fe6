import { useMessages } from '../messages/use-messages.ts'

interface StandaloneQuestionProps {
  readonly question: string
  readonly onEdit: (question: string) => void
}

/** The question that was answered, where it is another than was typed; it can be changed and asked anew. */
export function StandaloneQuestion({ question, onEdit }: StandaloneQuestionProps) {
  const messages = useMessages()
  return (
    <p className="standalone">
      <span>
        {messages.standaloneLabel}
        <span className="standalone-words" lang="zh-CN">
          {question}
        </span>
      </span>
      <button
        type="button"
        className="quiet-button"
        aria-label={messages.editQuestion}
        onClick={() => onEdit(question)}
      >
        {messages.edit}
      </button>
    </p>
  )
}
