import { useRef } from 'react'
import { IgnoredChips } from '../answer/ignored-chips.tsx'
import { StandaloneQuestion } from '../answer/standalone-question.tsx'
import { UnderstoodChips } from '../answer/understood-chips.tsx'
import { foldBlanks } from '../reader/fold-blanks.ts'
import type { Turn } from './turn.ts'
import type { ChipControl } from './use-chips.ts'

interface TurnHeadProps {
  readonly turn: Turn
  readonly titleId: string
  /** Takes chips away; only those of the last question can be. */
  readonly chips: ChipControl | undefined
  readonly onEdit: (question: string) => void
}

/** The question as typed, and how it was understood. */
export function TurnHead({ turn, titleId, chips, onEdit }: TurnHeadProps) {
  const { question, standaloneQuestion = question, understood, scope } = turn
  const title = useRef<HTMLHeadingElement>(null)
  /** The button pressed goes with the former answer, so the focus is kept on the question. */
  const keepFocus = () => title.current?.focus({ preventScroll: true })
  return (
    <>
      <h2 ref={title} id={titleId} tabIndex={-1} className="question" lang="zh-CN">
        {question}
      </h2>
      {foldBlanks(standaloneQuestion) !== foldBlanks(question) && (
        <StandaloneQuestion question={standaloneQuestion} onEdit={onEdit} />
      )}
      <UnderstoodChips
        understood={understood}
        onIgnore={
          chips &&
          ((chip) => {
            keepFocus()
            chips.ignore(chip)
          })
        }
      />
      <IgnoredChips
        ignored={scope.ignore}
        onRestore={
          chips &&
          (() => {
            keepFocus()
            chips.restore()
          })
        }
      />
    </>
  )
}
