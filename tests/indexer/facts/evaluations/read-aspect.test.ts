import { describe, expect, it } from 'vitest'
import { readAspect } from '../../../../indexer/facts/evaluations/read-aspect.ts'

describe('readAspect', () => {
  it.each([
    ['一、总体评价', 'praise'],
    ['一、基本评价和工作成效', 'praise'],
    ['（一）取得的主要成绩', 'praise'],
    ['二、存在的主要问题和不足', 'problem'],
    ['二、 存在的问题及需要改进提高的地方', 'problem'],
    ['三、几点建议', 'recommendation'],
    ['四、下一步工作建议', 'recommendation'],
    ['三、意见和建议', 'recommendation'],
    ['三、今后工作建议：', 'recommendation'],
  ] as const)('reads %s as %s', (heading, aspect) => {
    expect(readAspect(heading)).toBe(aspect)
  })

  it.each([
    '（二）善于谋划，各项工作成效明显',
    '（五）工作建议整改落实情况',
    '5.扎实完成工作建议整改工作',
    '（三）办理人大代表议案、建议',
    '（一）“两头跑”问题突出',
    '（三）进一步发挥教育管理体制改革的成效',
    '存在的问题及整改情况',
    '',
  ])('takes %s for no name of a part', (heading) => {
    expect(readAspect(heading)).toBeUndefined()
  })
})
