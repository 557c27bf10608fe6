import { describe, expect, it } from 'vitest'
import { isPlanHeading } from '../../../../indexer/facts/commitments/is-plan-heading.ts'

describe('isPlanHeading', () => {
  it.each([
    '下一步工作打算',
    '下步工作打算',
    '2024 年工作打算',
    '今后努力的方向',
    '整改措施',
    '下一步整改措施',
    '整改措施和今后努力的方向',
    '2021年的主要任务',
    '明年工作安排',
    '2025年重点工作',
    '下阶段工作思路',
    '工作目标',
  ])('takes %s', (heading) => {
    expect(isPlanHeading(heading)).toBe(true)
  })

  it.each([
    '工作建议整改落实情况',
    '下一步工作建议',
    '2023年度履职履责情况',
    '2020年的主要工作',
    '完成工作目标任务情况',
    '2023年工作计划完成情况',
    '存在的问题和不足',
    '推动完成重大改革发展任务取得新成效',
    '',
  ])('leaves %s', (heading) => {
    expect(isPlanHeading(heading)).toBe(false)
  })
})
