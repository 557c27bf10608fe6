import type { Bulletin } from '../../corpus/model/bulletin.ts'
import { readBodies } from '../../corpus/read-bodies.ts'
import { foldText } from '../../corpus/folding/fold-text.ts'
import { readFacts } from '../../indexer/facts/read-facts.ts'
import { createBodyKeyer } from '../../indexer/names/create-body-keyer.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'

/** The facts of a few bulletins in memory: the plainest driver of that part of the port. */
export function createReferenceFacts(
  bulletins: readonly Bulletin[],
): Pick<BulletinIndex, 'facts' | 'fact' | 'keyOfBody'> {
  const { keyOf, namesOf } = createBodyKeyer(readBodies(), [
    ...new Set(bulletins.map(({ region }) => region)),
  ])
  const all = readFacts(bulletins, []).facts
  return {
    keyOfBody: keyOf,
    fact: (id) => all.find((fact) => fact.id === id),
    facts: ({
      kind,
      regions,
      bodyKey,
      person,
      year,
      bulletin,
      words = [],
      limit = all.length,
      offset = 0,
    }) => {
      const found = all.filter(
        (fact) =>
          fact.kind === kind &&
          (regions === undefined || regions.includes(fact.region)) &&
          (bodyKey === undefined || (fact.body !== undefined && keyOf(fact.body) === bodyKey)) &&
          (person === undefined || fact.person === person) &&
          (year === undefined || fact.date.startsWith(String(year))) &&
          (bulletin === undefined || fact.bulletinId === bulletin) &&
          words.every((word) =>
            foldText(
              `${JSON.stringify(fact)} ${fact.body === undefined ? '' : namesOf(fact.body).join(' ')}`,
            ).folded.includes(foldText(word).folded),
          ),
      )
      return { total: found.length, facts: found.slice(offset, offset + limit) }
    },
  }
}
