import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../../../server/answering/ask.ts'
import { buildTestIndex, type TestIndex } from '../../../build-test-index.ts'

let built: TestIndex
beforeAll(async () => {
  built = await buildTestIndex()
})
afterAll(() => built.remove())

describe('answerFromRecords', () => {
  it.each([
    ['2023年汨罗任命了几位副局长？', 3, ['李洋', '曹万齐', '李应求']],
    ['今年哪些局没拿到满意？', 19, ['市水利局']],
    ['永州市今年哪些局没拿到满意？', 19, ['市水利局', '市林业局']],
    ['永州哪个部门不满意票最多？', 1, ['市文化旅游广电体育局']],
    ['永州履职评议谁得分最高？', 1, ['唐慧云', '90.18']],
    ['汨罗市人防办主任谁被免了？', 1, ['廖升红']],
  ])('answers %j by %i records, all of them', async (question, count, words) => {
    const { status, text, citations } = await ask({ question }, built)
    expect(status).toBe('answered')
    expect(citations).toHaveLength(count)
    for (const word of words) expect(text).toContain(word)
    for (const { n } of citations) expect(text).toContain(`[${n}]`)
  })

  it('lists the matters of a meeting, each with the words that settle it', async () => {
    const { text, citations } = await ask({ question: '汨罗市政府第14次常务会议定了哪些事？' }, built)
    expect(text).toContain(`共${citations.length}项`)
    expect(new Set(citations.map(({ passage }) => passage.itemId)).size).toBe(1)
    for (const { quote, span, passage } of citations)
      expect(built.index.item(passage.itemId)?.text.slice(span.start, span.end)).toBe(quote)
  })

  it.each([
    '汨罗市楚兴经贸公司的副总是谁免的，手续按哪部法律走？',
    '平江县水利局局长是谁？',
    '永州市教育局满意度测评得了多少票满意？',
    '邵阳市2024年任命了哪些副局长？',
  ])('leaves %j to the passages', async (question) => {
    expect((await ask({ question }, built)).text).not.toMatch(/^(?:公报记载的|按公报记载的)/u)
  })
})
