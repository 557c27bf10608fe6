import { describe, expect, it } from 'vitest'
import { findSlots } from '../../../../server/answering/conversation/find-slots.ts'
import { sampleNames } from './sample-names.ts'

function slotsOf(question: string): readonly string[] {
  return findSlots(question, sampleNames).map(({ kind, text }) => `${kind}:${text}`)
}

describe('findSlots', () => {
  it('reads place, body, post and person in reading order', () => {
    expect(slotsOf('青石市教育局局长周明远2023年说了什么？')).toEqual([
      'place:青石市',
      'body:教育局',
      'post:局长',
      'person:周明远',
      'year:2023年',
    ])
  })

  it('finds a body that no item is of behind its place or at the head', () => {
    expect(slotsOf('云溪县气象局发布了几次预警？')).toEqual(['place:云溪县', 'body:气象局'])
    expect(slotsOf('那市场监督管理局')).toEqual(['body:市场监督管理局'])
  })

  it('takes no sentence for a body', () => {
    expect(slotsOf('主办的建议有几件？')).toEqual([])
    expect(slotsOf('他们局有几个科室？')).toEqual([])
    expect(slotsOf('青石中心城区有几个公园？')).toEqual(['place:青石'])
  })

  it('takes the year of a comparison or a document number for no year to replace', () => {
    expect(slotsOf('比上年增长多少？')).toEqual([])
    expect(slotsOf('云政办函2023年14号')).toEqual([])
  })

  it('reads a person whom no item presents from what is said of them', () => {
    expect(slotsOf('彭永昌被免去什么职务？')).toEqual(['person:彭永昌'])
    expect(slotsOf('高新区什么时候建成的？')).toEqual([])
  })
})
