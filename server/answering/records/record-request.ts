import type { Fact, FactKind } from '../../../indexer/facts/fact.ts'

/** What a question wants from a register: a whole list, a count, or the first of an order. */
export interface RecordRequest<F extends Fact = Fact> {
  readonly kind: FactKind
  /** What is listed, for the opening of the answer: 任命、免职, 测评结果. */
  readonly subject: string
  /** Unit it is counted in: 条, 个. */
  readonly unit: string
  /** Whether a fact of the kind is wanted. */
  admits(fact: Fact): fact is F
  /** Order of the answer, where the question asks for an extreme: the best first; ties all count. */
  readonly rank?: (fact: Fact) => number | undefined
}
