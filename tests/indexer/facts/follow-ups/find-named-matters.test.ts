import { describe, expect, it } from 'vitest'
import { findNamedMatters } from '../../../../indexer/facts/follow-ups/find-named-matters.ts'

describe('findNamedMatters', () => {
  it.each([
    ['全力推进石门水库除险加固', ['石门水库']],
    ['加快建设市云岭大桥和零陵荣军医院', ['云岭大桥', '零陵荣军医院']],
    ['出台《云溪市支持科技创新十条措施》', ['云溪市支持科技创新十条措施']],
    ['大力实施“1234”教育行动计划', ['“1234”教育行动']],
    ['推进“守护家园2024”', ['守护家园2024']],
    ['组织“春风行动”', ['春风行动']],
  ])('reads the names in %s', (clause, names) => {
    expect(findNamedMatters(clause)).toEqual(names)
  })

  it.each([
    '新建农村公路80公里',
    '建设一批乡镇卫生院和养老服务中心',
    '新建3座小型水库',
    '提高中心城区首位度',
    '坚持和发展新时代“枫桥经验”',
    '培育“专精特新”企业',
    '落实“三项制度”',
    '贯彻《安全生产法》',
    '落实《政府工作报告》',
    '',
  ])('reads none in %s', (clause) => {
    expect(findNamedMatters(clause)).toEqual([])
  })
})
