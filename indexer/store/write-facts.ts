import type { Database } from 'better-sqlite3'
import { foldText } from '../../corpus/folding/fold-text.ts'
import type { Fact } from '../facts/fact.ts'

/** Writes facts in their order; `keyOf` gives the key by which a fact's body is found. */
export function writeFacts(
  database: Database,
  facts: readonly Fact[],
  keyOf: (body: string) => string,
): void {
  const insert = database.prepare(
    'INSERT INTO facts (position, id, kind, item, bulletin, region, body, person, year, folded, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  facts.forEach((fact, position) => {
    const { id, kind, itemId, bulletinId, region, body = '', person = '', date } = fact
    const place = [
      itemId,
      bulletinId,
      region,
      body === '' ? '' : keyOf(body),
      person,
      Number(date.slice(0, 4)),
    ]
    insert.run(position, id, kind, ...place, foldText(describe(fact)).folded, JSON.stringify(fact))
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
