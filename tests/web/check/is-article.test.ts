import { describe, expect, it } from 'vitest'
import { isArticle } from '../../../web/check/is-article.ts'

describe('isArticle', () => {
  it('is true of a text with words around its quotation, or with several', () => {
    expect(isArticle({ text: '他说：“修好水库”。', quotations: [{ text: '修好水库' }] })).toBe(true)
    expect(isArticle({ text: '“甲”“乙”', quotations: [{ text: '甲' }, { text: '乙' }] })).toBe(true)
  })

  it('is false of a quotation alone, pasted with its marks or not', () => {
    expect(isArticle({ text: ' “修好水库，” ', quotations: [{ text: '修好水库，' }] })).toBe(false)
    expect(isArticle({ text: '修好水库', quotations: [] })).toBe(false)
  })
})
