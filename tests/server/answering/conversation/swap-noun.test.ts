import { describe, expect, it } from 'vitest'
import { swapNoun } from '../../../../server/answering/conversation/swap-noun.ts'

describe('swapNoun', () => {
  it('puts a noun in the place of one with the same ending', () => {
    expect(swapNoun('城市低保标准是多少？', '农村低保标准')).toBe('农村低保标准是多少？')
    expect(swapNoun('领导小组谁当组长？', '执行组长')).toBe('领导小组谁当执行组长？')
    expect(swapNoun('工作专班副组长是谁？', '组长')).toBe('工作专班组长是谁？')
  })

  it('knows counterparts', () => {
    expect(swapNoun('城市低保每月多少钱？', '农村')).toBe('农村低保每月多少钱？')
    expect(swapNoun('县级公路养护多少钱？', '乡级公路')).toBe('乡级公路养护多少钱？')
  })

  it('finds no place for a noun of another kind or a part of what was asked', () => {
    expect(swapNoun('破了多少起案件？', '破案率')).toBe(undefined)
    expect(swapNoun('办理了多少件建议？', '主办的')).toBe(undefined)
    expect(swapNoun('第3次常务会议是谁主持的？', '下一次会议')).toBe(undefined)
  })
})
