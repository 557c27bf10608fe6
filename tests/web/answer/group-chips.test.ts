import { describe, expect, it } from 'vitest'
import { groupChips } from '../../../web/answer/group-chips.ts'

describe('groupChips', () => {
  it('makes one chip of a thing the question names twice, with both its words', () => {
    const chips = groupChips([
      { kind: 'expansion', value: '医疗保障', text: '医保' },
      { kind: 'region', value: '某市', text: '某市' },
      { kind: 'expansion', value: '医疗保障', text: '看病' },
      { kind: 'expansion', value: '医疗保障', text: '看病' },
    ])
    expect(chips).toEqual([
      { kind: 'expansion', value: '医疗保障', texts: ['医保', '看病'] },
      { kind: 'region', value: '某市', texts: ['某市'] },
    ])
  })
})
