import { describe, expect, it } from 'vitest'
import { splitClauses } from '../../../../indexer/facts/commitments/split-clauses.ts'

function clausesOf(text: string): readonly string[] {
  return splitClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

describe('splitClauses', () => {
  it('gives each undertaking of 一是…二是… without its number', () => {
    expect(clausesOf('抓好两件事：一是新建学校2所；二是出台奖励办法。')).toEqual([
      '抓好两件事',
      '新建学校2所',
      '出台奖励办法',
    ])
  })

  it('leaves out a sentence that only heads the next ones, and keeps one that stands alone', () => {
    expect(
      clausesOf('一是突出重点，提高质量。新建学校2所。二是争创全国文明城市。三是抓好党建。开展轮训。'),
    ).toEqual(['新建学校2所', '争创全国文明城市', '开展轮训'])
  })

  it('parts deadlines told by commas', () => {
    expect(clausesOf('2023年底建成一条示范路，2024年底实现镇镇有路，9月30日前完成验收。')).toHaveLength(3)
  })

  it('does not cut inside brackets and quotation marks', () => {
    expect(clausesOf('开展排查（学校；医院；商场）并整改。')).toEqual(['开展排查（学校；医院；商场）并整改'])
  })

  it('gives nothing for a blank text', () => {
    expect(clausesOf(' \n。')).toEqual([])
  })
})
