import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../../../server/commands/facts/sample-facts.ts'
import { appointment } from './invented-facts.ts'

const facts = Array.from({ length: 100 }, (_, at) => ({ ...appointment, id: String(at) }))
const idsOf = (size: number, seed: number) => sampleFacts(facts, size, seed).map(({ id }) => Number(id))

describe('sampleFacts', () => {
  it('draws the same records for the same seed, others for another', () => {
    expect(idsOf(10, 3)).toEqual(idsOf(10, 3))
    expect(idsOf(10, 3)).not.toEqual(idsOf(10, 4))
  })

  it('draws no record twice, in the order of the corpus, and all where there are no more', () => {
    const ids = idsOf(30, 1)
    expect(new Set(ids).size).toBe(30)
    expect(ids).toEqual(ids.toSorted((one, other) => one - other))
    expect(idsOf(500, 1)).toHaveLength(100)
    expect(idsOf(0, 1)).toEqual([])
  })
})
