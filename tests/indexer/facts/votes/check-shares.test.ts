import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkShares } from '../../../../indexer/facts/votes/check-shares.ts'
import type { VoteCount } from '../../../../indexer/facts/vote-result.ts'

const count = (choice: string, votes?: number, share?: number): VoteCount => ({
  choice,
  ...(votes === undefined ? {} : { votes }),
  ...(share === undefined ? {} : { share }),
})

describe('checkShares', () => {
  it('is silent where shares, counts and ballots fit', () => {
    const counts = [
      count('满意', 38, 80.85),
      count('基本满意', 7),
      count('不满意', 2, 4.26),
      count('满意和基本满意', undefined, 95.74),
    ]
    expect(checkShares({ counts, ballots: 47, result: '满意' })).toEqual([])
  })

  it('takes an empty count beside a share of nothing for none', () => {
    expect(
      checkShares({
        counts: [count('满意', 37, 78.72), count('基本满意', 10), count('不满意', undefined, 0)],
      }),
    ).toEqual([])
  })

  it('names a share that does not follow from its count', () => {
    expect(
      checkShares({ counts: [count('满意', 42, 90), count('基本满意', 3, 6.67), count('不满意', 0, 0)] }),
    ).toEqual(['满意得票率印为90%，按42票、共45票计算应为93.33%。'])
  })

  it('checks the joint share of several choices', () => {
    const counts = [
      count('满意', 30),
      count('基本满意', 10),
      count('不满意', 10),
      count('满意和基本满意', undefined, 90),
    ]
    expect(checkShares({ counts })).toEqual(['满意和基本满意得票率印为90%，按40票、共50票计算应为80.00%。'])
  })

  it('takes 满意率 for that of 满意 alone or with 基本满意', () => {
    const counts = [count('满意', 30), count('基本满意', 10), count('不满意', 10)]
    expect(checkShares({ counts: [...counts, count('满意率', undefined, 60)] })).toEqual([])
    expect(checkShares({ counts: [...counts, count('满意率', undefined, 80)] })).toEqual([])
    expect(checkShares({ counts: [...counts, count('满意率', undefined, 70)] })).toHaveLength(1)
  })

  it('allows shares of all ballots cast, voters who left theirs blank included', () => {
    const counts = [count('满意', 20, 71.43), count('基本满意', 7, 25), count('不满意', 0, 0)]
    expect(checkShares({ counts, ballots: 28 })).toEqual([])
    expect(checkShares({ counts })).toHaveLength(2)
  })

  it('does not reckon shares where not all choices are named', () => {
    expect(checkShares({ counts: [count('得票', 38), count('满意率', undefined, 95)] })).toEqual([])
    expect(checkShares({ counts: [count('满意', 20, 71.43), count('基本满意', 7, 25)] })).toEqual([])
  })

  it('compares the votes with the ballots', () => {
    expect(checkShares({ counts: [count('满意', 40), count('不满意', 9)], ballots: 47 })).toEqual([
      '各项票数合计49票，多于测评票47张。',
    ])
    expect(
      checkShares({ counts: [count('满意', 40), count('不满意', 5), count('弃权', 1)], ballots: 47 }),
    ).toEqual(['各项票数合计46票，少于测评票47张。'])
    expect(checkShares({ counts: [count('满意', 40), count('不满意', 5)], ballots: 47 })).toEqual([])
  })

  it('names a share whose votes are not printed', () => {
    expect(checkShares({ counts: [count('满意', 46, 97.87), count('不满意', undefined, 2.13)] })).toEqual([
      '不满意票数未印，得票率却印为2.13%。',
    ])
  })

  it('names shares that make more than the whole, and a result against the majority', () => {
    expect(checkShares({ counts: [count('满意', undefined, 80), count('基本满意', undefined, 30)] })).toEqual(
      ['各项得票率合计为110%，超过100%。'],
    )
    expect(checkShares({ counts: [count('满意', 10), count('不满意', 30)], result: '满意' })).toEqual([
      '不满意票过半数，结果却印为“满意”。',
    ])
  })

  it('accepts rounded and cut-off shares of any votes', () => {
    const votes = fc.integer({ min: 0, max: 300 })
    const row = fc.record({
      good: votes,
      fair: votes,
      bad: votes,
      digits: fc.integer({ min: 0, max: 2 }),
      cut: fc.boolean(),
    })
    fc.assert(
      fc.property(row, ({ good, fair, bad, digits, cut }) => {
        const total = good + fair + bad
        fc.pre(total > 0)
        const scale = 10 ** digits
        const share = (part: number): number =>
          (cut ? Math.floor : Math.round)((scale * 100 * part) / total + 1e-9) / scale
        const counts = [
          count('满意', good, share(good)),
          count('基本满意', fair, share(fair)),
          count('不满意', bad, share(bad)),
        ]
        expect(checkShares({ counts, ballots: total })).toEqual([])
      }),
    )
  })
})
