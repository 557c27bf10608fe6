import { describe, expect, it } from 'vitest'
import { findSlots } from '../../../../server/answering/conversation/find-slots.ts'
import { swapSlots } from '../../../../server/answering/conversation/swap-slots.ts'
import { sampleNames } from './sample-names.ts'

function swap(question: string, names: string): string | undefined {
  return swapSlots(question, findSlots(names, sampleNames), sampleNames)
}

describe('swapSlots', () => {
  it('drops the person of an office that another body takes', () => {
    expect(swap('青石市教育局局长周明远得了多少分？', '水利局局长')).toBe('青石市水利局局长得了多少分？')
    expect(swap('周明远得了多少分？', '水利局局长')).toBe('青石市水利局局长得了多少分？')
  })

  it('drops the office of a person whom another takes the place of', () => {
    expect(swap('青石市教育局局长周明远得了多少分？', '何文静')).toBe('何文静得了多少分？')
  })

  it('gives another place its own rank', () => {
    expect(swap('青石市全市建了多少个公园？', '云溪县')).toBe('云溪县全县建了多少个公园？')
    expect(swap('市教育局办了几件实事？', '云溪县')).toBe('云溪县教育局办了几件实事？')
  })

  it('puts a year where none was', () => {
    expect(swap('云溪县水利局修了几座水库？', '2022年')).toBe('云溪县水利局2022年修了几座水库？')
  })

  it('replaces a number only by one of the same kind', () => {
    expect(swap('第3次常务会议研究了什么？', '第4次')).toBe('第4次常务会议研究了什么？')
    expect(swap('第3次常务会议研究了什么？', '第4项')).toBe(undefined)
  })
})
