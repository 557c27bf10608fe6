import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitArticle } from '../../../web/check/split-article.ts'

describe('splitArticle', () => {
  it('cuts out the quotations and numbers them from 1', () => {
    const quotation = { span: { start: 3, end: 5 } }
    expect(splitArticle('他说“好的”。', [quotation])).toEqual([
      { kind: 'words', text: '他说“' },
      { kind: 'quotation', text: '好的', n: 1, quotation },
      { kind: 'words', text: '”。' },
    ])
  })

  it('gives back the article, wherever the quotations are', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map((ends) => {
      const [start = 0, end = 0] = ends.toSorted((one, other) => one - other)
      return { span: { start, end } }
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span), (article, quotations) => {
        const pieces = splitArticle(article, quotations)
        expect(pieces.map(({ text }) => text).join('')).toBe(article)
      }),
    )
  })
})
