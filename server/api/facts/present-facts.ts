import type { Fact } from '../../../indexer/facts/fact.ts'
import { formatBodyId } from '../../registers/body-id.ts'
import { presentPassages, type ViewContext } from '../present-passages.ts'
import type { PassageView } from '../schemas/passage.ts'

/** What the views of all facts have in common. */
export interface FactView {
  readonly id: string
  readonly region: string
  readonly body?: string | undefined
  readonly bodyId?: string | undefined
  readonly person?: string | undefined
  readonly date: string
  readonly quote: string
  readonly citation: PassageView
}

/** Facts whose proof stands in the index, each with what all have in common and its citation. */
export function presentFacts<F extends Fact, View>(
  facts: readonly F[],
  present: (fact: F, common: FactView) => View,
  context: ViewContext,
): View[] {
  const passages = facts.flatMap((fact) => context.index.passage(proofOf(fact)) ?? [])
  const views = new Map(presentPassages(passages, context).map((view) => [view.id, view]))
  return facts.flatMap((fact) => {
    const citation = views.get(proofOf(fact))
    return citation === undefined ? [] : [present(fact, presentCommon(fact, citation, context))]
  })
}

/** Passage id of the proof: a fact's id without the number that tells several facts of one proof apart. */
function proofOf({ id }: Fact): string {
  return id.replace(/!\d+$/u, '')
}

function presentCommon(fact: Fact, citation: PassageView, { index }: ViewContext): FactView {
  const { id, region, body, person, date, quote } = fact
  const bodyId = body === undefined ? undefined : formatBodyId(region, index.keyOfBody(body))
  return { id, region, body, bodyId, person, date, quote, citation }
}
