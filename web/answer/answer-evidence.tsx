import type { AnswerView } from '../../server/api/schemas/answer.ts'
import type { QuestionScope } from '../chat/question-scope.ts'
import type { SourceReference } from '../routing/route.ts'
import { AnswerActions } from './answer-actions.tsx'
import { CoverageNote } from './coverage-note.tsx'
import { SourceList } from './source-list.tsx'

interface AnswerEvidenceProps {
  readonly answer: AnswerView
  readonly scope: QuestionScope
  readonly onOpenSource: (source: SourceReference) => void
}

/** What stands behind an answer: its sources, what was searched, and the means to pass it on. */
export function AnswerEvidence({ answer, scope, onOpenSource }: AnswerEvidenceProps) {
  const { citations, coverage, status } = answer
  return (
    <div className="evidence">
      {citations.length > 0 && <SourceList citations={citations} onOpenSource={onOpenSource} />}
      <CoverageNote coverage={coverage} open={status === 'refused'} />
      <AnswerActions answer={answer} scope={scope} />
    </div>
  )
}
