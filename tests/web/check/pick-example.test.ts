import { describe, expect, it } from 'vitest'
import { pickExample } from '../../../web/check/pick-example.ts'

describe('pickExample', () => {
  it('takes the first sentence that a question quotes', () => {
    const questions = ['“三湘护农”是什么？', '“全年集体学习17次，组织调研6次。”出自哪里？']
    const examples = questions.map((question) => ({ persona: 'researcher' as const, question }))
    expect(pickExample(examples)).toBe('全年集体学习17次，组织调研6次。')
    expect(pickExample(examples.slice(0, 1))).toBeUndefined()
  })
})
