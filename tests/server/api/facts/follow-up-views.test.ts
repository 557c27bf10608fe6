import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { commitmentSchema, evaluationSchema, factListSchema } from '../../../../server/api/schemas/facts.ts'
import { parseBulletin } from '../../../../corpus/parse-bulletin.ts'
import { twoYears } from '../../../indexer/facts/follow-ups/two-years.ts'
import { createReferenceIndex } from '../../reference-index.ts'
import { createTestApp } from '../create-test-app.ts'

const EVALUATED = `县财政局局长李明履职情况报告
李明
主任、各位副主任、各位委员：
一、近两年的履职情况
完成税收目标。
二、下一步工作打算
（一）推进体制改革。修订《云溪县预算管理办法》。
关于对县财政局局长李明同志的履职评价意见书
一、总体评价
工作扎实，成效明显。
二、存在的问题
（一）体制改革亟需加速。
`
const RECORD = {
  id: 'yunxi-county-2024-2',
  region: '云溪县',
  publisher: '云溪县人大常委会',
  title: '云溪县人大常委会公报',
  date: '2024-03-01',
  kind: 'congress',
  file: 'yunxi-county-2024-2.txt',
} as const

const commitments = factListSchema(commitmentSchema, 'CommitmentList')
const evaluations = factListSchema(evaluationSchema, 'EvaluationList')
const followed = createTestApp({}, createReferenceIndex(twoYears))
const evaluated = createTestApp({}, createReferenceIndex([parseBulletin(RECORD, EVALUATED).bulletin]))

async function read<Schema extends z.ZodType>(app: typeof followed, path: string, schema: Schema) {
  const response = await app.request(path)
  return schema.parse(await response.json())
}

describe('GET /api/commitments', () => {
  it('says what became of a commitment, with the text that shows it', async () => {
    const { items } = await read(
      followed,
      `/api/commitments?q=${encodeURIComponent('石门水库主体')}`,
      commitments,
    )
    expect(items[0]?.followUp).toMatchObject({
      status: 'recorded',
      text: '已有后续记录',
      citation: { text: '石门水库主体工程提前两个月建成蓄水。', item: { id: 'yunxi-npcsc-2025-1/1' } },
    })
  })

  it('says what cannot be checked, without a citation', async () => {
    const { items } = await read(followed, `/api/commitments?q=${encodeURIComponent('竹林')}`, commitments)
    expect(items[0]?.followUp).toEqual({ status: 'not-checkable', text: '无法核对' })
  })

  it('has the follow-up in columns of its own', async () => {
    const csv = await (await followed.request('/api/commitments?format=csv')).text()
    expect(csv.split('\r\n')[0]).toContain('后续,后续原文,后续链接')
    expect(csv).toContain('已有后续记录,石门水库主体工程提前两个月建成蓄水。')
  })
})

describe('GET /api/evaluations', () => {
  it('leads from a problem to the plan of the evaluated', async () => {
    const { items } = await read(evaluated, '/api/evaluations', evaluations)
    expect(items.find(({ aspect }) => aspect === 'problem')?.links).toMatchObject([
      { relation: 'plan', citation: { item: { id: 'yunxi-county-2024-2/1' } } },
    ])
    expect(items.find(({ aspect }) => aspect === 'praise')?.links).toEqual([])
  })

  it('has the answers in columns of their own', async () => {
    const csv = await (await evaluated.request('/api/evaluations?format=csv')).text()
    expect(csv.split('\r\n')[0]).toContain('整改,打算,后续报告')
    expect(csv).toContain('推进体制改革')
  })
})
