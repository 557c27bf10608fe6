import type { z } from 'zod'
import type { Fact } from '../../indexer/facts/fact.ts'
import type { RecordedPerson } from '../registers/describe-person.ts'
import { appointmentRegister } from './facts/appointment-register.ts'
import { commitmentRegister } from './facts/commitment-register.ts'
import { evaluationRegister } from './facts/evaluation-register.ts'
import { type FactView, presentFacts } from './facts/present-facts.ts'
import type { Register } from './facts/register.ts'
import { voteRegister } from './facts/vote-register.ts'
import { presentItemSummary } from './present-item-summary.ts'
import type { ViewContext } from './present-passages.ts'
import type { PersonView } from './schemas/bodies.ts'

/** A person with their items and records, each register by date. */
export function presentPerson({ name, items, timeline }: RecordedPerson, context: ViewContext): PersonView {
  return {
    name,
    items: items.map(presentItemSummary),
    appointments: presentOf(appointmentRegister, timeline, context),
    votes: presentOf(voteRegister, timeline, context),
    evaluations: presentOf(evaluationRegister, timeline, context),
    commitments: presentOf(commitmentRegister, timeline, context),
  }
}

function presentOf<F extends Fact, Schema extends z.ZodType<FactView>>(
  { kind, schema, present }: Register<F, Schema>,
  facts: readonly Fact[],
  context: ViewContext,
): z.output<Schema>[] {
  const own = facts.filter((fact): fact is F => fact.kind === kind)
  // None of a person's registers is judged by the day.
  return presentFacts(own, (fact, common) => schema.parse(present(fact, common, '')), context)
}
