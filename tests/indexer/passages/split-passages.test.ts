import { beforeAll, describe, expect, it } from 'vitest'
import type { Item } from '../../../corpus/model/item.ts'
import { readCorpus } from '../../../corpus/read-corpus.ts'
import { passageLength, splitPassages } from '../../../indexer/passages/split-passages.ts'

describe('splitPassages', () => {
  let items: readonly Item[] = []
  beforeAll(async () => {
    const corpus = await readCorpus('corpus/bulletins')
    items = corpus.bulletins.flatMap((bulletin) => bulletin.items)
  })

  it('covers every character that is not blank, once and in order', () => {
    expect(items.length).toBeGreaterThan(50)
    for (const item of items) {
      const passages = splitPassages(item)
      let cursor = 0
      for (const { span } of passages) {
        expect(span.start).toBeGreaterThanOrEqual(cursor)
        expect(item.text.slice(cursor, span.start).trim()).toBe('')
        cursor = span.end
      }
      expect(item.text.slice(cursor).trim()).toBe('')
    }
  })

  it('gives each passage the very words at its span', () => {
    for (const item of items) {
      for (const passage of splitPassages(item)) {
        expect(passage.text).toBe(item.text.slice(passage.span.start, passage.span.end))
        expect(passage.text.length).toBeLessThanOrEqual(passageLength.longest)
      }
    }
  })

  it('gives a table row of a later piece the header cells of the first', () => {
    const votes = items.filter((item) => item.kind === 'vote-result').flatMap((item) => splitPassages(item))
    const last = votes.find((passage) => passage.text.includes('市乡村振兴局'))
    expect(last?.rows).toContain('被测评部门 市乡村振兴局')
    expect(last?.rows).toContain('满意票数 33')
  })
})
