import { describe, expect, it } from 'vitest'
import type { Bulletin } from '../../../../corpus/model/bulletin.ts'
import { readCorpus } from '../../../../corpus/read-corpus.ts'
import type { Commitment } from '../../../../indexer/facts/commitment.ts'
import type { Evaluation } from '../../../../indexer/facts/evaluation.ts'
import { readFacts } from '../../../../indexer/facts/read-facts.ts'
import { twoYears } from './two-years.ts'

function commitmentsOf(bulletins: readonly Bulletin[], bulletinId = 'yunxi-npcsc-2024-1') {
  return readFacts(bulletins, []).facts.filter(
    (fact): fact is Commitment => fact.kind === 'commitment' && fact.bulletinId === bulletinId,
  )
}

describe('linkFollowUps on bulletins of two years', () => {
  const facts = commitmentsOf(twoYears)
  const of = (words: string) => facts.find(({ what }) => what.includes(words))

  it('finds what a later report of the same body says of a named project, done or not', () => {
    expect(of('石门水库主体')).toMatchObject({
      body: '云溪市水利局',
      followUp: 'recorded',
      links: [
        {
          relation: 'report',
          itemId: 'yunxi-npcsc-2025-1/1',
          quote: '石门水库主体工程提前两个月建成蓄水。',
        },
      ],
    })
    expect(of('节水管理办法')).toMatchObject({
      followUp: 'recorded',
      links: [{ quote: '《云溪市节水管理办法》尚未出台。' }],
    })
  })

  it('knows a matter again by what is counted in the same unit', () => {
    expect(of('供水站')).toMatchObject({
      followUp: 'recorded',
      links: [{ quote: '建成农村供水站14座。' }],
    })
  })

  it('takes neither the next plan nor a report on the year before for a follow-up', () => {
    expect(of('白鹭船闸')).toMatchObject({ followUp: 'no-later-record' })
    expect(of('碧水清渠')).toMatchObject({ followUp: 'no-later-record' })
    expect(of('白鹭船闸')?.links).toBeUndefined()
  })

  it('cannot check what no later text by or about the body could report', () => {
    expect(of('竹林')).toMatchObject({ body: '云溪市林业局', followUp: 'not-checkable' })
    expect(of('水源林')).toMatchObject({ followUp: 'not-checkable' })
  })

  it('never looks in another region or an earlier bulletin', () => {
    const [first, second, neighbour] = twoYears
    const alone = [first, neighbour].flatMap((bulletin) => bulletin ?? [])
    expect(new Set(commitmentsOf(alone).map(({ followUp }) => followUp))).toEqual(new Set(['not-checkable']))
    const later = commitmentsOf(
      [first, second].flatMap((bulletin) => bulletin ?? []),
      'yunxi-npcsc-2025-1',
    )
    expect(later.length).toBeGreaterThan(0)
    expect(later.every(({ followUp }) => followUp === 'not-checkable')).toBe(true)
  })
})

describe('linkFollowUps on the delivered bulletins', async () => {
  const { bulletins } = await readCorpus('corpus/bulletins')
  const { facts } = readFacts(bulletins, [])
  const texts = new Map(bulletins.flatMap(({ items }) => items).map(({ id, text }) => [id, text]))
  const evaluations = facts.filter((fact): fact is Evaluation => fact.kind === 'evaluation')
  const linksOf = (itemId: string, point: string) =>
    evaluations.find((fact) => fact.itemId === itemId && fact.point.includes(point))?.links ?? []

  it('quotes the very words at the span of each link', () => {
    const links = facts.flatMap((fact) => ('links' in fact ? (fact.links ?? []) : []))
    expect(links.length).toBeGreaterThan(40)
    for (const { itemId, span, quote } of links)
      expect(texts.get(itemId)?.slice(span.start, span.end)).toBe(quote)
  })

  it('gives every commitment a follow-up, hardly any of which can be checked', () => {
    const followUps = facts.flatMap((fact) => (fact.kind === 'commitment' ? [fact.followUp] : []))
    const recorded = facts.flatMap((fact) =>
      fact.kind === 'commitment' && fact.followUp === 'recorded' ? [fact.what] : [],
    )
    expect(followUps).not.toContain(undefined)
    expect(followUps).not.toContain('no-later-record')
    expect(recorded).toEqual([
      expect.stringContaining('白塘砂石集散中心'),
      expect.stringContaining('汨罗江国家湿地公园'),
    ])
  })

  it('leads from a recommendation to what was rectified and is planned', () => {
    const links = linksOf('yongzhou-npcsc-2024-17/11', '力求政务服务高效能')
    expect(links.map(({ relation, itemId }) => [relation, itemId])).toEqual([
      ['rectification', 'yongzhou-npcsc-2024-17/10'],
      ['plan', 'yongzhou-npcsc-2024-17/10'],
      ['rectification', 'yongzhou-npcsc-2024-17/11'],
    ])
    expect(links[0]?.quote).toContain('关于进一步提高政务服务效能建议的整改')
  })

  it('leads from a problem to the plan of the same person', () => {
    expect(linksOf('pingjiang-npcsc-2023-14/19', '体制改革亟需加速')).toMatchObject([
      { relation: 'plan', itemId: 'pingjiang-npcsc-2023-14/18' },
    ])
  })

  it('links neither praise nor a matter that the answer does not name', () => {
    expect(evaluations.filter(({ aspect, links }) => aspect === 'praise' && links)).toEqual([])
    expect(linksOf('yongzhou-npcsc-2024-17/9', '进一步强化廉政建设')).toEqual([])
  })
})
