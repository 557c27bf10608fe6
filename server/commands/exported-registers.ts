import type { z } from 'zod'
import type { Fact } from '../../indexer/facts/fact.ts'
import { appointmentRegister } from '../api/facts/appointment-register.ts'
import { commitmentRegister } from '../api/facts/commitment-register.ts'
import { decisionRegister } from '../api/facts/decision-register.ts'
import { evaluationRegister } from '../api/facts/evaluation-register.ts'
import { formatRegister } from '../api/facts/format-register.ts'
import { listFacts } from '../api/facts/list-facts.ts'
import type { FactView } from '../api/facts/present-facts.ts'
import type { Register } from '../api/facts/register.ts'
import { voteRegister } from '../api/facts/vote-register.ts'
import type { ViewContext } from '../api/present-passages.ts'
import type { FactQueryView } from '../api/schemas/fact-query.ts'

/** The records that a query admits, and the same as comma-separated values. */
export interface ExportedRecords {
  readonly items: readonly FactView[]
  table(): string
}

type ReadRecords = (query: FactQueryView, context: ViewContext) => ExportedRecords

/** The registers by name, each read whole. */
export const exportedRegisters: Readonly<Record<string, ReadRecords>> = {
  commitments: exportOf(commitmentRegister),
  decisions: exportOf(decisionRegister),
  appointments: exportOf(appointmentRegister),
  votes: exportOf(voteRegister),
  evaluations: exportOf(evaluationRegister),
}

function exportOf<F extends Fact, Schema extends z.ZodType<FactView>>(
  register: Register<F, Schema>,
): ReadRecords {
  return (query, context) => {
    const { items } = listFacts(register, query, context)
    return { items, table: () => formatRegister(register, items) }
  }
}
