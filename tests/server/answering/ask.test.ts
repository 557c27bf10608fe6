import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../../server/answering/ask.ts'
import { search } from '../../../server/answering/search.ts'
import { buildTestIndex, type TestIndex } from '../../build-test-index.ts'

interface GoldenQuestion {
  readonly question: string
  readonly evidence: string
}

const golden: readonly GoldenQuestion[] = JSON.parse(readFileSync('tests/golden/questions.json', 'utf8'))

let built: TestIndex
beforeAll(async () => {
  built = await buildTestIndex()
})
afterAll(() => built.remove())

describe('search', () => {
  it('finds the evidence of every golden question in the first five passages', async () => {
    expect(golden.length).toBeGreaterThanOrEqual(20)
    const missed: string[] = []
    for (const { question, evidence } of golden) {
      const passages = await search({ query: question, limit: 5 }, built)
      if (!passages.some((passage) => passage.text.includes(evidence))) missed.push(question)
    }
    expect(missed).toEqual([])
  })

  it('keeps to the place the question names', async () => {
    const passages = await search({ query: '邵阳人大的专题询问', limit: 10 }, built)
    expect(passages.length).toBeGreaterThan(0)
    expect(passages.every((passage) => passage.itemId.startsWith('shaoyang-'))).toBe(true)
  })

  it('keeps to the filters', async () => {
    const filters = { bulletin: 'miluo-gov-2023', kind: 'minutes' }
    const passages = await search({ query: '安全生产', limit: 10, filters }, built)
    expect(passages.length).toBeGreaterThan(0)
    expect(passages.every((passage) => built.index.item(passage.itemId)?.kind === 'minutes')).toBe(true)
  })
})

describe('ask', () => {
  it('cites only words that stand in the item at their span', async () => {
    let checked = 0
    for (const { question } of golden) {
      const { citations } = await ask({ question }, built)
      for (const { quote, span, passage } of citations) {
        expect(built.index.item(passage.itemId)?.text.slice(span.start, span.end)).toBe(quote)
        checked += 1
      }
    }
    expect(checked).toBeGreaterThanOrEqual(golden.length)
  })

  it('says who says it, when and on which pages', async () => {
    const { text, status } = await ask({ question: '永州全年行政机关负责人出庭应诉多少人次？' }, built)
    expect(status).toBe('answered')
    expect(text).toContain('秦远林')
    expect(text).toContain('2024年2月23日，第1–5页')
    expect(text).toContain('772 人次')
  })

  it('refuses a question about a place no bulletin covers and says what was searched', async () => {
    const { status, text, citations } = await ask({ question: '上海市2023年新增了多少公共停车位？' }, built)
    expect(status).toBe('refused')
    expect(citations).toEqual([])
    expect(text).toContain('上海市')
    expect(text).toContain('永州市')
  })

  it('refuses what has nothing to do with the bulletins', async () => {
    const { status } = await ask({ question: '红烧肉要炖多久才软烂？' }, built)
    expect(status).toBe('refused')
  })
})
