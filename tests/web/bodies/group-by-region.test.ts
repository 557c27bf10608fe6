import { describe, expect, it } from 'vitest'
import type { BodySummaryView } from '../../../server/api/schemas/bodies.ts'
import { groupByRegion } from '../../../web/bodies/group-by-region.ts'
import { listCounts } from '../../../web/bodies/list-counts.ts'

const none = { commitments: 0, decisions: 0, appointments: 0, votes: 0, evaluations: 0 }

function body(region: string, key: string, counts: Partial<BodySummaryView['counts']>): BodySummaryView {
  return { id: `${region}:${key}`, region, key, name: key, itemCount: 1, counts: { ...none, ...counts } }
}

const bodies = [
  body('甲市', '林业局', { votes: 1 }),
  body('乙县', '教育局', {}),
  body('甲市', '教育局', { commitments: 4, votes: 1 }),
]

describe('groupByRegion', () => {
  it('keeps the order of the places, and puts the body of which most is recorded first', () => {
    expect(groupByRegion(bodies).map((group) => [group.region, group.bodies.map(({ key }) => key)])).toEqual([
      ['甲市', ['教育局', '林业局']],
      ['乙县', ['教育局']],
    ])
  })
})

describe('listCounts', () => {
  it('names the registers that hold a record, in their order', () => {
    expect(listCounts({ ...none, votes: 1, commitments: 4 })).toEqual([
      { register: 'commitments', count: 4 },
      { register: 'votes', count: 1 },
    ])
  })
})
