import { describe, expect, it } from 'vitest'
import { groupExamples } from '../../../web/chat/group-examples.ts'

describe('groupExamples', () => {
  it('keeps the order of readers, offers each at most three different questions, and drops empty groups', () => {
    const questions = ['甲', '甲', '乙', '丙', '丁']
    const examples = [
      { persona: 'researcher' as const, question: '引文？' },
      ...questions.map((question) => ({ persona: 'resident' as const, question })),
    ]
    expect(groupExamples(examples)).toEqual([
      { persona: 'resident', questions: ['甲', '乙', '丙'] },
      { persona: 'researcher', questions: ['引文？'] },
    ])
  })
})
