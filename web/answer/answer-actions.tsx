import { useContext } from 'react'
import type { AnswerView } from '../../server/api/schemas/answer.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { CopyButton } from '../page/copy-button.tsx'
import type { QuestionScope } from '../chat/question-scope.ts'
import { formatRoute } from '../routing/format-route.ts'
import { describeCitation } from './describe-citation.ts'
import { fetchReferences } from './fetch-references.ts'
import { formatAnswer } from './format-answer.ts'

/** The means to pass an answer on: copy it with its references, copy its address, print it. */
export function AnswerActions({
  answer,
  scope,
}: {
  readonly answer: AnswerView
  readonly scope: QuestionScope
}) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const { citations, standaloneQuestion } = answer
  const address = formatRoute({ name: 'chat', question: standaloneQuestion, ...scope })
  async function copyWithReferences(): Promise<string> {
    const describe = (citation: (typeof citations)[number]) => describeCitation(citation, messages, locale)
    return formatAnswer(answer, await fetchReferences(citations, describe))
  }
  return (
    <div className="answer-actions">
      <CopyButton label={messages.copyAnswer} text={copyWithReferences} />
      <CopyButton label={messages.copyLink} text={() => new URL(address, location.origin).href} />
      <button type="button" className="quiet-button" onClick={() => window.print()}>
        {messages.print}
      </button>
    </div>
  )
}
