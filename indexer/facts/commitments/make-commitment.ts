import type { Span } from '../../../corpus/model/span.ts'
import type { Commitment, Deadline } from '../commitment.ts'
import type { FactSource } from '../fact-source.ts'
import { makeFactBase } from '../make-fact-base.ts'
import { classifyCommitment } from './classify-commitment.ts'
import { findQuantities } from './find-quantities.ts'
import { isConcrete } from './is-concrete.ts'
import { isNoUndertaking } from './is-no-undertaking.ts'

/** A clause that may be a commitment, with what its surroundings say of it. */
export interface CommitmentDraft {
  readonly span: Span
  readonly clause: string
  readonly what: string
  readonly section: readonly string[]
  readonly responsible: readonly string[]
  readonly deadline?: Deadline
}

/** The commitment in a clause; undefined where it is a slogan or tells what was done. */
export function makeCommitment(source: FactSource, draft: CommitmentDraft): Commitment | undefined {
  const { span, clause, what, section, responsible, deadline } = draft
  if (isNoUndertaking(clause) || !isConcrete(clause, deadline !== undefined)) return undefined
  const quantities = findQuantities(clause)
  return {
    ...makeFactBase(source, span),
    kind: 'commitment',
    what,
    category: classifyCommitment(what, quantities, section),
    quantities,
    ...(deadline ? { deadline } : {}),
    responsible,
    section,
  }
}
