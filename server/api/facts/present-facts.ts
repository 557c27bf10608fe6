import type { Fact } from '../../../indexer/facts/fact.ts'
import { proofId } from '../../../indexer/facts/proof-id.ts'
import { formatBodyId } from '../../registers/body-id.ts'
import { presentPassages, type ViewContext } from '../present-passages.ts'
import { formatPassageId } from '../../../indexer/passages/format-passage-id.ts'
import type { FactLink } from '../../../indexer/facts/fact-link.ts'
import type { FactLinkView } from '../schemas/facts.ts'
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
  /** Other texts on its matter, where the index still holds them. */
  readonly links?: FactLinkView[] | undefined
}

/** Facts whose proof stands in the index, each with what all have in common and its citation. */
export function presentFacts<F extends Fact, View>(
  facts: readonly F[],
  present: (fact: F, common: FactView) => View,
  context: ViewContext,
): View[] {
  const passages = [...new Set(facts.flatMap(listProofs))].flatMap((id) => context.index.passage(id) ?? [])
  const views = new Map(presentPassages(passages, context).map((view) => [view.id, view]))
  return facts.flatMap((fact) => {
    const citation = views.get(proofId(fact))
    return citation === undefined
      ? []
      : [present(fact, { ...presentCommon(fact, citation, context), links: presentLinks(fact, views) })]
  })
}

/** Passage ids of a fact's proof and of what it is linked with. */
function listProofs(fact: Fact): readonly string[] {
  return [proofId(fact), ...linksOf(fact).map(placeOf)]
}

function linksOf(fact: Fact): readonly FactLink[] {
  return 'links' in fact ? (fact.links ?? []) : []
}

function placeOf({ itemId, span, quote }: FactLink): string {
  return formatPassageId(itemId, span, quote)
}

function presentLinks(fact: Fact, views: ReadonlyMap<string, PassageView>): FactLinkView[] {
  return linksOf(fact).flatMap((link) => {
    const citation = views.get(placeOf(link))
    return citation === undefined ? [] : [{ relation: link.relation, quote: link.quote, citation }]
  })
}

function presentCommon(fact: Fact, citation: PassageView, { index }: ViewContext): FactView {
  const { id, region, body, person, date, quote } = fact
  const bodyId = body === undefined ? undefined : formatBodyId(region, index.keyOfBody(body))
  return { id, region, body, bodyId, person, date, quote, citation }
}
