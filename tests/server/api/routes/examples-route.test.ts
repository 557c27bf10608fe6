import { describe, expect, it } from 'vitest'
import { examplesSchema } from '../../../../server/api/schemas/examples.ts'
import { createTestApp } from '../create-test-app.ts'

describe('GET /api/examples', () => {
  it('asks for plans, documents, meetings and sources that the index holds', async () => {
    const response = await createTestApp().request('/api/examples')
    const { items } = examplesSchema.parse(await response.json())
    expect(items).toEqual([
      { persona: 'resident', question: '青石市医疗保障局下一步有什么打算？' },
      { persona: 'clerk', question: '市六届人大常委会第十五次会议任免了哪些人员？' },
      { persona: 'clerk', question: '云政办发〔2023〕7号是什么文件？' },
      {
        persona: 'researcher',
        question: '“全年共支付城乡居民住院费用12.6亿元，惠及群众31万人次。”出自哪里？',
      },
      { persona: 'researcher', question: '“乡级公路由乡镇人民政府负责养护，每年检查2次。”出自哪里？' },
    ])
  })
})
