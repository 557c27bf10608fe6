import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAnswer } from '../../../server/api/split-answer.ts'

describe('splitAnswer', () => {
  it('cuts after sentences and keeps citation marks with the sentence they prove', () => {
    expect(splitAnswer('第一句。[1][2] 第二句！[3]\n- 第三句')).toEqual([
      '第一句。[1][2]',
      ' 第二句！[3]',
      '\n',
      '- 第三句',
    ])
  })

  it('loses and adds no character', () => {
    const texts = string({ unit: constantFrom('文', '。', '；', '\n', '[1]', '”', ' ', '|') })
    assert(
      property(texts, (text) => {
        expect(splitAnswer(text).join('')).toBe(text)
      }),
    )
  })
})
