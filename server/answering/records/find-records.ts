import type { Fact } from '../../../indexer/facts/fact.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { FactQuery } from '../../../indexer/store/fact-query.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { RecordRequest } from './record-request.ts'
import { requestAppointments } from './request-appointments.ts'
import { requestVotes } from './request-votes.ts'
import { requestWholeRegister } from './request-whole-register.ts'

/** The records that answer a question, all of them, with what was asked for. */
export interface FoundRecords {
  readonly request: RecordRequest
  readonly facts: readonly Fact[]
}

/** Looks whether a question asks for a list, a count or an extreme that the registers hold; undefined where the passages have to answer. */
export function findRecords(understanding: Understanding, index: BulletinIndex): FoundRecords | undefined {
  const { standaloneQuestion: question } = understanding
  const request =
    requestVotes(question) ?? requestAppointments(understanding) ?? requestWholeRegister(understanding)
  if (request === undefined) return undefined
  const facts = listQueries(request, understanding, index)
    .flatMap((query) => index.facts(query).facts)
    .filter((fact) => request.admits(fact))
  const wanted = request.rank === undefined ? facts : takeBest(facts, request.rank)
  return wanted.length === 0 ? undefined : { request, facts: wanted }
}

/** One query for each body or person named, one for all where none is. */
function listQueries(
  { kind }: RecordRequest,
  { filters, bodies, people, years }: Understanding,
  index: BulletinIndex,
): readonly FactQuery[] {
  const { regions, bulletin } = filters
  const [year] = years
  const common = {
    kind,
    ...(regions === undefined ? {} : { regions }),
    ...(bulletin === undefined ? {} : { bulletin }),
    ...(year === undefined || kind === 'commitment' || kind === 'vote' ? {} : { year }),
  }
  if (bodies.length > 0)
    return [...new Set(bodies.map((body) => index.keyOfBody(body)))].map((bodyKey) => ({
      ...common,
      bodyKey,
    }))
  if (people.length > 0) return people.map((person) => ({ ...common, person }))
  return [common]
}

function takeBest(facts: readonly Fact[], rank: (fact: Fact) => number | undefined): readonly Fact[] {
  const ranked = facts.flatMap((fact) => {
    const value = rank(fact)
    return value === undefined ? [] : [{ fact, value }]
  })
  const best = Math.max(...ranked.map(({ value }) => value))
  return ranked.filter(({ value }) => value === best).map(({ fact }) => fact)
}
