import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BulletinIndex } from '../../../../indexer/store/bulletin-index.ts'
import { rewriteFollowUp } from '../../../../server/answering/conversation/rewrite-follow-up.ts'
import type { Turn } from '../../../../server/answering/question.ts'
import { buildTestIndex, type TestIndex } from '../../../build-test-index.ts'
import { createReferenceIndex } from '../../reference-index.ts'
import { sampleBulletins } from '../../sample-bulletins.ts'
import {
  conversations,
  inventedConversations,
  standaloneQuestions,
  type Conversation,
} from './conversations.ts'

let delivered: TestIndex
const invented = createReferenceIndex(sampleBulletins)

beforeAll(async () => {
  delivered = await buildTestIndex()
})
afterAll(() => delivered.remove())

function historyOf({ turns, answer = '' }: Conversation): readonly Turn[] {
  return turns.slice(0, -1).flatMap((content): readonly Turn[] => [
    { role: 'user', content },
    { role: 'assistant', content: answer },
  ])
}

function rewrite(conversation: Conversation, index: BulletinIndex): string {
  const question = conversation.turns.at(-1) ?? ''
  return rewriteFollowUp({ question, history: historyOf(conversation) }, index).standaloneQuestion
}

describe('rewriteFollowUp', () => {
  it.each(conversations)('$turns asks $expected', (conversation) => {
    expect(rewrite(conversation, delivered.index)).toBe(conversation.expected)
  })

  it.each(inventedConversations)('in an invented place $turns asks $expected', (conversation) => {
    expect(rewrite(conversation, invented)).toBe(conversation.expected)
  })

  it('leaves a question without history as it is, even one that points to nothing', () => {
    for (const { turns } of conversations) {
      for (const question of turns)
        expect(rewriteFollowUp({ question }, delivered.index)).toEqual({
          standaloneQuestion: question,
          isRewritten: false,
        })
    }
  })

  it('leaves questions that stand alone as they are after unrelated turns', () => {
    expect(standaloneQuestions.length).toBeGreaterThanOrEqual(30)
    for (const [at, question] of standaloneQuestions.entries()) {
      for (const distance of [5, 11, 17]) {
        const before = standaloneQuestions[(at + distance) % standaloneQuestions.length] ?? ''
        const turns = [before, question]
        expect(rewrite({ turns, expected: question }, delivered.index)).toBe(question)
      }
    }
  })

  it('leaves what it has rewritten as it is', () => {
    for (const conversation of conversations) {
      const again = { ...conversation, turns: [...conversation.turns.slice(0, -1), conversation.expected] }
      expect(rewrite(again, delivered.index)).toBe(conversation.expected)
    }
  })

  it('remembers no more than six turns', () => {
    const filler = Array.from({ length: 6 }, () => '退役军人的优待证怎么办？')
    const turns = ['平江县水利局局长是谁？', ...filler, '他今后打算怎么做？']
    expect(rewrite({ turns, expected: '' }, delivered.index)).toBe('他今后打算怎么做？')
  })

  it('says whether it changed the question, and never throws, whatever is said', () => {
    const piece = fc.constantFrom(
      '那',
      '他',
      '局里',
      '平江县',
      '林业局',
      '局长',
      '2024年',
      '第3次',
      '多少',
      '的',
      '谁',
      '呢',
      '？',
      '，',
      '永州',
    )
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, text, (first, answer, question) => {
        const history: readonly Turn[] = [
          { role: 'user', content: first },
          { role: 'assistant', content: answer },
        ]
        const { standaloneQuestion, isRewritten } = rewriteFollowUp({ question, history }, delivered.index)
        expect(isRewritten).toBe(standaloneQuestion !== question)
        expect(standaloneQuestion).not.toBe('')
      }),
      { numRuns: 60 },
    )
  })
})
