import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../../../server/answering/ask.ts'
import { buildTestIndex, type TestIndex } from '../../../build-test-index.ts'

let built: TestIndex
beforeAll(async () => {
  built = await buildTestIndex()
})
afterAll(() => built.remove())

async function judge(question: string): Promise<string> {
  return (await ask({ question }, built)).status
}

describe('judgeEvidence', () => {
  it.each([
    '邵阳市人大常委会2023年开展了几次专题询问？',
    '平江县水利局局长是谁？',
    '汨罗举报非法卖烟花能拿多少奖金？',
  ])('answers %j', async (question) => expect(await judge(question)).toBe('answered'))

  it.each([
    ['another place', '长沙市2023年新增了多少公共停车位？'],
    ['another year', '永州市教育局2015年新增了多少个学位？'],
    ['a department without a report', '永州市税务局2023年收了多少税？'],
    ['a recipe', '红烧排骨怎么做才入味？'],
    ['a programme', '帮我写一段排序的代码'],
  ])('refuses a question about %s', async (_, question) => expect(await judge(question)).toBe('refused'))

  it('does not take a false figure for answered', async () => {
    expect(await judge('唐慧云的满意度评价得了71.3分，为什么这么低？')).not.toBe('answered')
  })
})
