import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { RegisteredBody } from '../registers/list-bodies.ts'
import { presentItemSummary } from './present-item-summary.ts'
import type { BodySummaryView, BodyView } from './schemas/bodies.ts'

/** A body in a list. */
export function presentBodySummary({
  id,
  region,
  name,
  key,
  items,
  counts,
}: RegisteredBody): BodySummaryView {
  return {
    id,
    region,
    name,
    key,
    itemCount: items.length,
    counts: {
      commitments: counts.commitment,
      decisions: counts.decision,
      appointments: counts.appointment,
      votes: counts.vote,
      evaluations: counts.evaluation,
    },
  }
}

/** A body with its other names, its people and its items. */
export function presentBody(body: RegisteredBody, index: BulletinIndex): BodyView {
  const kind = index.names().bodyKinds.find(({ name }) => name === body.key)
  return {
    ...presentBodySummary(body),
    aliases: [...(kind?.aliases ?? [])],
    formerNames: [...(kind?.formerNames ?? [])],
    people: [...body.people],
    items: body.items.map(presentItemSummary),
  }
}
