import type { AnswerView } from '../../server/api/schemas/answer.ts'
import { useMessages } from '../messages/use-messages.ts'

/** Says what kind of answer this is: found, near, or not there. */
export function StatusLine({ status }: { readonly status: AnswerView['status'] }) {
  const messages = useMessages()
  const words = {
    answered: messages.statusAnswered,
    related: messages.statusRelated,
    refused: messages.statusRefused,
  }
  return <p className={`status status-${status}`}>{words[status]}</p>
}
