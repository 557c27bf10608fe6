import { describe, expect, it } from 'vitest'
import { countFacts } from '../../../../server/commands/facts/count-facts.ts'
import { sampleBulletins } from '../../sample-bulletins.ts'
import { appointment, commitment, evaluation } from './invented-facts.ts'

describe('countFacts', () => {
  it('counts by kind, region and follow-up', () => {
    const link = { relation: 'plan', itemId: 'b/3', span: { start: 0, end: 1 }, quote: '将' } as const
    const counts = countFacts([commitment, evaluation, { ...evaluation, links: [link] }, appointment], [])
    expect(counts.total).toEqual({ commitment: 1, evaluation: 2, appointment: 1 })
    expect(counts.followUps).toEqual({ recorded: 1 })
    expect(counts).toMatchObject({ answerable: 2, answered: 1 })
  })

  it('names every item of the corpus, those without records too', () => {
    const { items, regions } = countFacts(
      [{ ...appointment, itemId: 'qingshi-npcsc-2024-3/2' }],
      sampleBulletins,
    )
    expect(items.map(({ itemId, counts }) => [itemId, counts])).toEqual([
      ['qingshi-npcsc-2024-3/1', {}],
      ['qingshi-npcsc-2024-3/2', { appointment: 1 }],
      ['yunxi-gov-2023/1', {}],
    ])
    expect(Object.keys(regions)).toEqual(['青石市', '云溪县'])
  })
})
