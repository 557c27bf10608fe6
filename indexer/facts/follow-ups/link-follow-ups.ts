import type { Bulletin } from '../../../corpus/model/bulletin.ts'
import type { Item } from '../../../corpus/model/item.ts'
import { readBodies } from '../../../corpus/read-bodies.ts'
import { createBodyKeyer } from '../../names/create-body-keyer.ts'
import type { Evaluation } from '../evaluation.ts'
import { findEvaluated } from '../evaluations/find-evaluated.ts'
import type { Fact } from '../fact.ts'
import { findResponseUnits, type ResponseUnit } from './find-response-units.ts'
import { type DatedItem, followCommitment } from './follow-commitment.ts'
import { isLater } from './is-later.ts'
import { linkEvaluation } from './link-evaluation.ts'

/** 乡村振兴局, 国有资产监督管理委员会 */
const BODY_ENDING = /(?:管理)?(?:局|委员会|办公室|厅|委)$/

interface Answers extends DatedItem {
  readonly units: readonly ResponseUnit[]
}

/** Facts with what other texts of the region show of them: commitments what became of them, evaluations how those evaluated answer. */
export function linkFollowUps(facts: readonly Fact[], bulletins: readonly Bulletin[]): readonly Fact[] {
  const { keyOf } = createBodyKeyer(readBodies(), [...new Set(bulletins.map(({ region }) => region))])
  const items = bulletins.flatMap((bulletin) => bulletin.items.map((item) => dateItem(item, bulletin, keyOf)))
  const answers = items
    .map((dated): Answers => ({ ...dated, units: findResponseUnits(dated.item) }))
    .filter(({ units }) => units.length > 0)
  return facts.map((fact) => {
    switch (fact.kind) {
      case 'commitment':
        return followCommitment(fact, items, keyOf)
      case 'evaluation':
        return linkEvaluation(fact, findAnswers(fact, answers, keyOf), namesOf(fact, keyOf))
      case 'decision':
      case 'appointment':
      case 'vote':
        return fact
    }
  })
}

function dateItem(item: Item, { region, date }: Bulletin, keyOf: (body: string) => string): DatedItem {
  const bodies = [item.body, item.kind === 'evaluation' ? findEvaluated(item).body : undefined]
  return {
    item,
    region,
    date: item.date ?? date,
    bulletinDate: date,
    bodies: [...new Set(bodies.flatMap((body) => (body === undefined ? [] : [keyOf(body)])))],
  }
}

/** 永州, 乡村振兴: the region and the field of the body. */
function namesOf({ region, body }: Evaluation, keyOf: (body: string) => string): readonly string[] {
  const field = body === undefined ? '' : keyOf(body).replace(BODY_ENDING, '')
  return [region.replace(/[省市县区州]$/, ''), field].filter((name) => name.length > 1)
}

/** Units of the evaluation itself and of reports by the same person, or where it is of no person the same body, of the same bulletin or a later one. */
function findAnswers(
  { region, person, body, itemId, bulletinId, date }: Evaluation,
  answers: readonly Answers[],
  keyOf: (body: string) => string,
): readonly ResponseUnit[] {
  const key = body === undefined ? undefined : keyOf(body)
  return answers
    .filter((answer) => {
      if (answer.item.id === itemId) return true
      const isTheirs =
        person === undefined
          ? key !== undefined && answer.bodies.includes(key)
          : answer.item.person === person
      const isInTime = answer.item.bulletinId === bulletinId || isLater(answer.date, date)
      return answer.region === region && isTheirs && isInTime && answer.item.kind !== 'evaluation'
    })
    .flatMap(({ units }) => units)
}
