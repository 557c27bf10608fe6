import { describe, expect, it } from 'vitest'
import { tallyVotes } from '../../../web/registers/tally-votes.ts'
import { sampleVote } from '../sample-records.ts'

const departments = [
  sampleVote('市水利局', [
    { choice: '满意', votes: 34, share: 72.34 },
    { choice: '不满意', share: 0 },
    { choice: '满意和不满意', share: 100 },
  ]),
  sampleVote('市教育局', [
    { choice: '满意', votes: 42 },
    { choice: '不满意', votes: 1 },
  ]),
  sampleVote('市林业局', [
    { choice: '满意', votes: 42 },
    { choice: '不满意', votes: 3 },
  ]),
]

describe('tallyVotes', () => {
  it('puts the subject with most votes for the first choice first, and leaves out shares without votes', () => {
    const [ballot, ...others] = tallyVotes(departments)
    expect(others).toEqual([])
    expect(ballot?.choices).toEqual(['满意', '不满意'])
    expect(ballot?.tallies.map(({ subject, votes }) => [subject, votes])).toEqual([
      ['市林业局', [42, 3]],
      ['市教育局', [42, 1]],
      ['市水利局', [34, 0]],
    ])
  })

  it('draws nothing of one or two subjects, and nothing of scores', () => {
    expect(tallyVotes(departments.slice(1))).toEqual([])
    expect(tallyVotes(departments.map((vote) => ({ ...vote, counts: [], score: 88.77 })))).toEqual([])
  })
})
