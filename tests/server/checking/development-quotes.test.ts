import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkQuote } from '../../../server/checking/check-quote.ts'
import { buildTestIndex, type TestIndex } from '../../build-test-index.ts'

const quotes = readFileSync('tests/evaluation/development/quotes.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => z.object({ id: z.string(), text: z.string(), expected: z.string() }).parse(JSON.parse(line)))

let built: TestIndex
beforeAll(async () => {
  built = await buildTestIndex()
})
afterAll(() => built.remove())

describe('checkQuote on the delivered bulletins', () => {
  it('judges the development quotations as people do', () => {
    const wrong = quotes.filter(({ text, expected }) => {
      const { verdict } = checkQuote(text, built.index)
      return verdict !== (expected === 'fabricated' ? 'not-found' : expected)
    })
    expect(quotes.length).toBeGreaterThan(70)
    expect(wrong).toEqual([])
  })

  it('shows only sources that stand in their item to the letter', () => {
    const matches = quotes.flatMap(({ text }) => checkQuote(text, built.index).matches)
    expect(matches.length).toBeGreaterThan(70)
    for (const { source, span, passage } of matches)
      expect(built.index.item(passage.itemId)?.text.slice(span.start, span.end)).toBe(source)
  })
})
