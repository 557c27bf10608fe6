import { describe, expect, it } from 'vitest'
import { stripAskingWords } from '../../../../server/answering/understanding/strip-asking-words.ts'

describe('stripAskingWords', () => {
  it.each([
    ['请问到底有几多车位？', '有 车位'],
    ['燃气咋办，有冇补贴', '燃气 补贴'],
    ['改造的目的是了解情况', '改造 目的是了解情况'],
  ])('leaves of %j what is searched for', (question, searched) => {
    expect(stripAskingWords(question)).toBe(searched)
  })

  it('leaves a question of asking words alone as it is', () => {
    expect(stripAskingWords('为什么？')).toBe('为什么？')
  })
})
