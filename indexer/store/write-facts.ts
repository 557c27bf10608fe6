import type { Database } from 'better-sqlite3'
import { foldText } from '../../corpus/folding/fold-text.ts'
import type { BodyKeyer } from '../names/create-body-keyer.ts'
import type { Fact } from '../facts/fact.ts'

/** By which names a body is found. */
export type BodyNames = Pick<BodyKeyer, 'keyOf' | 'namesOf'>

/** Writes facts in their order, each to be found by the key and by all the names of its body. */
export function writeFacts(database: Database, facts: readonly Fact[], bodies: BodyNames): void {
  const insert = database.prepare(
    'INSERT INTO facts (position, id, kind, item, bulletin, region, body, person, year, folded, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  facts.forEach((fact, position) => {
    const { id, kind, itemId, bulletinId, region, body = '', person = '', date } = fact
    const place = [
      itemId,
      bulletinId,
      region,
      body === '' ? '' : bodies.keyOf(body),
      person,
      Number(date.slice(0, 4)),
    ]
    insert.run(
      position,
      id,
      kind,
      ...place,
      foldText([describe(fact), ...(body === '' ? [] : bodies.namesOf(body))].join(' ')).folded,
      JSON.stringify(fact),
    )
  })
}

/** The words of a fact by which it is found. */
function describe(fact: Fact): string {
  const common = [fact.quote, fact.body, fact.person]
  switch (fact.kind) {
    case 'commitment':
      return [...common, fact.what, ...fact.responsible, ...fact.section].join(' ')
    case 'decision':
      return [...common, fact.title, fact.documentNumber, fact.meeting, ...fact.responsible].join(' ')
    case 'appointment':
      return [...common, fact.post, fact.documentNumber, fact.meeting].join(' ')
    case 'vote':
      return [...common, fact.subject, fact.result].join(' ')
    case 'evaluation':
      return [...common, fact.point].join(' ')
  }
}
