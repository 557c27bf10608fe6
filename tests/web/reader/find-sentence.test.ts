import { describe, expect, it } from 'vitest'
import { findSentence } from '../../../web/reader/find-sentence.ts'

const TEXT = '一、工作情况\n今年修好水库。他说：“都修好了。” 明年修路；后年修桥'

const read = (words: string) => {
  const start = TEXT.indexOf(words)
  const sentence = findSentence(TEXT, { start, end: start + words.length })
  return TEXT.slice(sentence.start, sentence.end)
}

describe('findSentence', () => {
  it('ends with the full stop, or with the quotation mark that closes after it', () => {
    expect(read('水库')).toBe('今年修好水库。')
    expect(read('都修好')).toBe('他说：“都修好了。”')
  })

  it('begins at the line, and ends with the text where no full stop follows', () => {
    expect(read('工作')).toBe('一、工作情况')
    expect(read('修桥')).toBe('后年修桥')
  })

  it('takes in all sentences that a stretch reaches over', () => {
    expect(read('水库。他')).toBe('今年修好水库。他说：“都修好了。”')
  })
})
