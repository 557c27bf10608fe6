import { describe, expect, it } from 'vitest'
import { readMarker } from '../../../corpus/sections/read-marker.ts'

describe('readMarker', () => {
  it.each([
    ['一、总体评价', 'chinese', 1],
    ['（十二）附则', 'chinese-paren', 12],
    ['(三) 招商', 'chinese-paren', 3],
    ['3.全力落实', 'arabic', 3],
    ['1、尽全力', 'arabic', 1],
    ['1.2023年省级重点民生实事项目', 'arabic', 1],
    ['（4）补齐问题', 'arabic-paren', 4],
    ['⑤其他', 'circled', 5],
    ['第一章 总 则', 'chapter', 1],
    ['第二十四条 本办法自发布之日起施行。', 'article', 24],
    ['第一，于挑战中受命。', 'ordinal', 1],
  ])('reads the number of %s', (text, kind, number) => {
    expect(readMarker(text)).toMatchObject({ kind, number })
  })

  it.each(['一是加强领导', '一要高度重视', '1.5亿元', '2023年', '第十七条的规定', '三农工作', '一季度'])(
    'reads no number from %s',
    (text) => {
      expect(readMarker(text)).toBeUndefined()
    },
  )
})
