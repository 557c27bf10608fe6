import type { z } from 'zod'
import type { Fact } from '../../../indexer/facts/fact.ts'
import type { ViewContext } from '../present-passages.ts'
import type { FactQueryView } from '../schemas/fact-query.ts'
import { type FactView, presentFacts } from './present-facts.ts'
import type { Register } from './register.ts'
import { toFactQuery } from './to-fact-query.ts'

/** A page of a register, in the order of the corpus. */
export interface FactPage<View> {
  readonly items: View[]
  readonly total: number
  /** Cursor of the following page; absent on the last. */
  readonly next?: string
}

/** The records of a register that a query admits, page by page; throws an `unprocessable` problem for a bulletin the index lacks. */
export function listFacts<F extends Fact, Schema extends z.ZodType<FactView>>(
  register: Register<F, Schema>,
  query: FactQueryView,
  context: ViewContext,
): FactPage<z.output<Schema>> {
  const { kind, schema } = register
  const { facts, total } = context.index.facts(toFactQuery(kind, query, context.index))
  const own = facts.filter((fact): fact is F => fact.kind === kind)
  const today = new Date().toISOString().slice(0, 10)
  const present = (fact: F, common: FactView) => schema.parse(register.present(fact, common, today))
  const items = presentFacts(own, present, context)
  const reached = Number(query.cursor ?? '0') + facts.length
  return { items, total, ...(reached < total ? { next: String(reached) } : {}) }
}
