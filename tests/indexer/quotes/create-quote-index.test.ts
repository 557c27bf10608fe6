import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createQuoteIndex } from '../../../indexer/quotes/create-quote-index.ts'
import { buildGramTable } from '../../../indexer/quotes/gram-table.ts'
import { joinTexts } from '../../../indexer/quotes/quote-texts.ts'
import { readQuotes } from '../../../indexer/quotes/read-quotes.ts'
import { writeQuotes } from '../../../indexer/quotes/write-quotes.ts'

const items = [
  { id: 'a/1', text: '市人民政府决定：新建公路12公里，\n改造农村公路300公里。' },
  { id: 'a/2', text: '新建公路12公里，由市交通运输局牵头。' },
  { id: 'b/1', text: '的'.repeat(3_000) },
]
const texts = joinTexts(items)
const index = createQuoteIndex(texts, buildGramTable(texts.text))

describe('createQuoteIndex: find', () => {
  it('gives every place in the order of the corpus, and their number', () => {
    const { places, total } = index.find('新建公路12公里', 1)
    expect(total).toBe(2)
    expect(places).toEqual([{ itemId: 'a/1', span: { start: 8, end: 16 } }])
  })

  it('finds texts shorter than a gram, and nothing across two items', () => {
    expect(index.find('公里', 10).total).toBe(3)
    expect(index.find('300公里。新建公路', 10).total).toBe(0)
    expect(index.find('', 10).total).toBe(0)
  })

  it('finds any stretch of an item where it stands', () => {
    const folded = index.foldedText('a/1')
    fc.assert(
      fc.property(fc.nat(folded.length - 1), fc.integer({ min: 1, max: folded.length }), (start, length) => {
        const end = Math.min(folded.length, start + length)
        expect(index.find(folded.slice(start, end), 50).places).toContainEqual({
          itemId: 'a/1',
          span: { start, end },
        })
      }),
    )
  })
})

describe('createQuoteIndex: findFragments', () => {
  it('gives stretches that stand letter for letter in both texts', () => {
    const asked = '县人民政府决定:新建公路15公里,改造农村公路300公里。'
    const fragments = index.findFragments(asked)
    expect(fragments.length).toBeGreaterThan(1)
    for (const { quoted, source, itemId } of fragments)
      expect(index.foldedText(itemId).slice(source.start, source.end)).toBe(
        asked.slice(quoted.start, quoted.end),
      )
  })

  it('stays within bounds for one character repeated', () => {
    expect(index.findFragments('的'.repeat(60_000)).length).toBeLessThan(60_000)
  })
})

describe('writeQuotes and readQuotes', () => {
  it('give an index that finds the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenbao-quotes-'))
    try {
      const file = join(folder, 'quotes.bin')
      writeQuotes(file, texts)
      const read = readQuotes(file)
      for (const { id } of items) expect(read.foldedText(id)).toBe(index.foldedText(id))
      expect(read.foldedText('c/1')).toBe('')
      expect(read.find('农村公路300公里', 10)).toEqual(index.find('农村公路300公里', 10))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
