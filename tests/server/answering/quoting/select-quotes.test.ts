import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../../../server/answering/ask.ts'
import { buildTestIndex, type TestIndex } from '../../../build-test-index.ts'

let built: TestIndex
beforeAll(async () => {
  built = await buildTestIndex()
})
afterAll(() => built.remove())

describe('selectQuotes', () => {
  it('shows a table row as header–value pairs and cites the delivered row', async () => {
    const { text, citations } = await ask({ question: '永州市市场监督管理局得了多少张满意票？' }, built)
    expect(text).toContain('被测评部门 市市场监督管理局；满意票数 35')
    expect(citations.map(({ quote }) => quote).join('\n')).toContain('市市场监督管理局\t35\t11\t1')
  })

  it('gives both sources where a question asks what two of them say', async () => {
    const question = '汨罗2023年地区生产总值增长目标，发展六仗方案和重点工作任务分解各是多少？'
    const { text } = await ask({ question }, built)
    expect(text).toContain('7.8')
    expect(text).toContain('7.5')
  })

  it('never leaves out a source that gives another figure, and says that they differ', async () => {
    const { text } = await ask({ question: '汨罗市2023年地区生产总值增长目标是多少？' }, built)
    expect(text).toContain('7.8')
    expect(text).toContain('7.5%。；')
    expect(text).toContain('的数字不一致')
  })

  it('takes the names along that a heading leads on to', async () => {
    const { text } = await ask({ question: '永州市六届人大常委会第十七次会议缺席的是哪些人？' }, built)
    expect(text).toContain('左雪飞')
  })

  it('keeps an answer within about four hundred characters', async () => {
    const { text } = await ask({ question: '永州市教育局2024年有哪些打算？' }, built)
    expect(text.length).toBeLessThan(520)
  })
})
