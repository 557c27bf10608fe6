import type { Bulletin } from '../../corpus/model/bulletin.ts'
import type { ParseDiagnostic } from '../../corpus/model/parse-diagnostic.ts'
import { findAppointments } from './appointments/find-appointments.ts'
import { findCommitments } from './commitments/find-commitments.ts'
import type { Correction } from './correction.ts'
import { findDecisions } from './decisions/find-decisions.ts'
import { findEvaluations } from './evaluations/find-evaluations.ts'
import type { Extraction } from './extraction.ts'
import type { Fact } from './fact.ts'
import type { FactSource } from './fact-source.ts'
import { linkFollowUps } from './follow-ups/link-follow-ups.ts'
import { findVotes } from './votes/find-votes.ts'

/** Every extractor, in the order of the registers. */
const EXTRACTORS: readonly ((source: FactSource) => Extraction<Fact>)[] = [
  findCommitments,
  findDecisions,
  findAppointments,
  findVotes,
  findEvaluations,
]

/** All facts of the bulletins, item by item, each id once, with the editors' corrections applied and follow-ups linked; and what could not be read. */
export function readFacts(
  bulletins: readonly Bulletin[],
  corrections: readonly Correction[],
): Extraction<Fact> {
  const extractions = bulletins.flatMap(({ items, ...bulletin }) =>
    items.flatMap((item) => EXTRACTORS.map((extract) => extract({ item, bulletin }))),
  )
  const byId = new Map(extractions.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)))
  const corrected = correctFacts([...byId.values()], corrections)
  return {
    facts: linkFollowUps(corrected.facts, bulletins),
    diagnostics: [...extractions.flatMap(({ diagnostics }) => diagnostics), ...corrected.diagnostics],
  }
}

function correctFacts(facts: readonly Fact[], corrections: readonly Correction[]): Extraction<Fact> {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]))
  const known = new Set(facts.map(({ id }) => id))
  const diagnostics = corrections
    .filter(({ id }) => !known.has(id))
    .map(({ id }): ParseDiagnostic => {
      const message = `The correction of ${id} fits no fact; the text or the rules have changed.`
      return {
        rule: 'correction-without-fact',
        severity: 'warning',
        message,
        bulletinId: id.split('/')[0] ?? '',
      }
    })
  return {
    facts: facts.flatMap((fact) => {
      const correction = byId.get(fact.id)
      if (correction === undefined) return [fact]
      return correction.remove === true ? [] : [{ ...fact, ...correction.replace }]
    }),
    diagnostics,
  }
}
