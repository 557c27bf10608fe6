import { describe, expect, it } from 'vitest'
import { findDeadline } from '../../../../indexer/facts/commitments/find-deadline.ts'

describe('findDeadline', () => {
  it.each([
    ['2024年6月底前完成整改', undefined, '2024年6月底前', '2024-06-30'],
    ['2024 年 2 月底前开工', undefined, '2024 年 2 月底前', '2024-02-29'],
    ['到2025年实现全覆盖', undefined, '到2025年', '2025-12-31'],
    ['2024年全面建成污水厂', undefined, '2024年', '2024-12-31'],
    ['10 月 31 日前完成招标', 2023, '10 月 31 日前', '2023-10-31'],
    ['7月份动工建设', 2023, '7月份', '2023-07-31'],
    ['确保高速上半年建成通车', 2024, '上半年', '2024-06-30'],
    ['年底前全部清零', 2024, '年底前', '2024-12-31'],
    ['2023年4月至2025年9月全面实施', undefined, '2023年4月至2025年9月', '2025-09-30'],
    ['5月中旬前完成播种', 2024, '5月中旬前', undefined],
    ['年底前全部清零', undefined, '年底前', undefined],
    ['三年内建成全国示范市', 2024, '三年内', undefined],
    ['6月前完成人车分流', 2023, '6月前', undefined],
    ['2024年2月30日前完成', undefined, '2024年2月30日前', undefined],
    ['6月份和12月份各开展一次宣传活动', 2023, '6月份和12月份', undefined],
  ])('reads %s of a plan for %s', (...[clause, year, text, date]) => {
    expect(findDeadline(clause, year)).toEqual(date === undefined ? { text } : { text, date })
  })

  it.each([
    '指导实施 2024 年度地质灾害防治项目',
    '完成1949年至1978年婚姻登记档案电子化',
    '落实《三年行动计划（2023年3月修订）》',
    '打造15分钟生活圈',
    '每年评选5条道路',
    '今年是关键一年',
  ])('finds none in %s', (clause) => {
    expect(findDeadline(clause, 2024)).toBeUndefined()
  })
})
