import { describe, expect, it } from 'vitest'
import { isNoUndertaking } from '../../../../indexer/facts/commitments/is-no-undertaking.ts'

describe('isNoUndertaking', () => {
  it.each([
    '已完成老旧小区改造20个',
    '新增就业5000人，同比增长3%',
    '截至6月底开工12个项目',
    '各镇要制定防汛预案',
    '2024年是实施规划的关键一年',
    '以上报告，请予审议',
    '对下放的事项组织评估，不得推卸责任',
  ])('leaves out %s', (clause) => {
    expect(isNoUndertaking(clause)).toBe(true)
  })

  it.each([
    '推动已签约项目开工',
    '对已排查的隐患100%整改到位',
    '事故起数比去年下降10%',
    '要求全部门店持证经营',
    '年内不得不关停的矿山全部关停',
  ])('keeps %s', (clause) => {
    expect(isNoUndertaking(clause)).toBe(false)
  })
})
