import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../../indexer/facts/commitments/find-quantities.ts'

describe('findQuantities', () => {
  it.each([
    ['新增学位5000个以上', '学位', 5000, '个', 'at-least', '5000个以上'],
    ['新建 5 个停车场', '停车场', 5, '个', 'exactly', '5 个'],
    ['确保水质优良率不低于 92.5%', '水质优良率', 92.5, '%', 'at-least', '不低于 92.5%'],
    ['力争全市脱贫人口人均纯收入增速达到 14%', '脱贫人口人均纯收入增速', 14, '%', 'at-least', '达到 14%'],
    ['旅游收入超62亿元', '旅游收入', 62, '亿元', 'more-than', '超62亿元'],
    ['城镇调查失业率控制在5%以下', '城镇调查失业率', 5, '%', 'at-most', '控制在5%以下'],
    ['引进科技领军人才3名左右', '科技领军人才', 3, '名', 'about', '3名左右'],
    ['森林覆盖率≥60%', '森林覆盖率', 60, '%', 'at-least', '≥60%'],
  ])('reads %s', (...[clause, subject, value, unit, comparison, text]) => {
    expect(findQuantities(clause)).toEqual([{ subject, value, unit, comparison, text }])
  })

  it('takes the lower end of a range as the least that is promised', () => {
    expect(findQuantities('争取专项债券资金10-15亿元')).toMatchObject([
      { value: 10, comparison: 'at-least', text: '10-15亿元' },
    ])
  })

  it('gives each amount of a list its own subject, and amounts told together the whole list', () => {
    expect(findQuantities('新增充电桩 300 个、城区公共停车位 500 个').map((found) => found.subject)).toEqual([
      '充电桩',
      '城区公共停车位',
    ])
    expect(findQuantities('城、乡居民人均可支配收入分别增长 6%、7.2%').map((found) => found.subject)).toEqual(
      ['城、乡居民人均可支配收入增长', '城、乡居民人均可支配收入增长'],
    )
    expect(findQuantities('外贸总额突破 460 亿元，增长 10%')[1]?.subject).toBe('外贸总额增长')
  })

  it.each([
    '完成S316改线和G537大修',
    '办好第七届博览会',
    '打造15分钟生活圈',
    '2024年6月30日前开工',
    '深入实施“1234”行动和《三年行动计划（2023-2025年）》',
    '推进60岁以上人群接种',
    '投运 110 千伏变电站',
    '抓好就业和教育等8个方面的工作',
    '',
  ])('finds no amount in %s', (clause) => {
    expect(findQuantities(clause)).toEqual([])
  })
})
