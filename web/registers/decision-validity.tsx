import type { DecisionView } from '../../server/api/schemas/facts.ts'
import { formatDate } from '../messages/format-date.ts'
import type { Locale } from '../messages/locale.ts'
import type { RegisterMessages } from '../messages/register-messages.ts'
import { Badge } from './badge.tsx'

interface DecisionValidityProps {
  readonly validity: NonNullable<DecisionView['validity']>
  readonly words: RegisterMessages
  readonly locale: Locale
}

/** Whether a document is in force today, from when until when, and the words that say so. */
export function DecisionValidity({ validity, words, locale }: DecisionValidityProps) {
  const { text, from, until, state } = validity
  const period = words.validityPeriod(from && formatDate(from, locale), until && formatDate(until, locale))
  return (
    <>
      {state && <Badge tone={state} text={words.validityStates[state]} />}
      {period !== '' && <span className="record-fact">{period}</span>}
      <span className="record-note" lang="zh-CN">
        {text}
      </span>
    </>
  )
}
