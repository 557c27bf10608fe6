import { describe, expect, it } from 'vitest'
import { groupByDate } from '../../../web/bodies/group-by-date.ts'
import { sampleEvaluation, samplePerson } from '../sample-records.ts'

const item = {
  id: 'mou-npcsc-2024-1/3',
  title: '关于履职情况的报告',
  kind: 'duty-report',
  ordinal: 3,
  characters: 900,
}

describe('groupByDate', () => {
  it('puts the earliest day first, and what has no date last', () => {
    const days = groupByDate({
      ...samplePerson,
      items: [item, { ...item, id: 'mou-npcsc-2024-1/4', date: '2024-02-23' }],
      evaluations: [sampleEvaluation('后来', '2024-02-23'), sampleEvaluation('先前', '2023')],
    })
    expect(days.map(({ date }) => date)).toEqual(['2023', '2024-02-23', ''])
    expect(days.map(({ items, evaluations }) => [items.length, evaluations.length])).toEqual([
      [0, 1],
      [1, 1],
      [1, 0],
    ])
  })

  it('gives no day of a person of whom nothing is recorded', () => {
    expect(groupByDate(samplePerson)).toEqual([])
  })
})
