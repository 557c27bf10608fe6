import { describe, expect, it } from 'vitest'
import { stripTopicChange } from '../../../../server/answering/conversation/strip-topic-change.ts'

describe('stripTopicChange', () => {
  it.each([
    '换个问题：',
    '换个话题，',
    '好的，再换一个问题，',
    '不问公安了。',
    '先不管这个，',
    '不说这个了，问个别的：',
    '算了，',
    '问个别的问题：',
    '下一个问题：',
  ])('drops %s', (marker) => {
    expect(stripTopicChange(`${marker}云溪县有几座水库？`)).toBe('云溪县有几座水库？')
  })

  it('finds no marker in a question that only holds its words', () => {
    expect(stripTopicChange('不管有没有社保，都能报销吗？')).toBe(undefined)
    expect(stripTopicChange('换届选举是哪天？')).toBe(undefined)
    expect(stripTopicChange('不问公安了。')).toBe(undefined)
  })
})
