import { useContext } from 'react'
import type { AnswerView } from '../../server/api/schemas/answer.ts'
import { LocaleContext } from '../messages/locale-context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { CopyButton } from '../page/copy-button.tsx'
import type { QuestionScope } from '../chat/question-scope.ts'
import { formatRoute } from '../routing/format-route.ts'
import type { SourceReference } from '../routing/route.ts'
import { CoverageNote } from './coverage-note.tsx'
import { formatAnswer } from './format-answer.ts'
import { SourceList } from './source-list.tsx'

interface AnswerEvidenceProps {
  readonly answer: AnswerView
  readonly scope: QuestionScope
  readonly onOpenSource: (source: SourceReference) => void
}

/** What stands behind an answer: its sources, what was searched, and the means to pass it on. */
export function AnswerEvidence({ answer, scope, onOpenSource }: AnswerEvidenceProps) {
  const messages = useMessages()
  const { locale } = useContext(LocaleContext)
  const { citations, coverage, status, standaloneQuestion } = answer
  const address = formatRoute({ name: 'chat', question: standaloneQuestion, ...scope })
  return (
    <div className="evidence">
      {citations.length > 0 && <SourceList citations={citations} onOpenSource={onOpenSource} />}
      <CoverageNote coverage={coverage} open={status === 'refused'} />
      <div className="answer-actions">
        <CopyButton label={messages.copyAnswer} text={() => formatAnswer(answer, messages, locale)} />
        <CopyButton label={messages.copyLink} text={() => new URL(address, location.origin).href} />
      </div>
    </div>
  )
}
