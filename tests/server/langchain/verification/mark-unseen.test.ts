import { describe, expect, it } from 'vitest'
import { splitPassages } from '../../../../indexer/passages/split-passages.ts'
import { createMarker } from '../../../../server/langchain/verification/mark-unseen.ts'
import { DELIVERED_IDS, parseDelivered } from '../../../corpus/parse-delivered.ts'

describe('createMarker', () => {
  it('marks nothing in a passage that is its own evidence', () => {
    const passages = DELIVERED_IDS.flatMap((id) => parseDelivered(id).bulletin.items.flatMap(splitPassages))
    const marked = passages.filter(({ text }) => createMarker(text)(text) !== text)
    expect(passages.length).toBeGreaterThan(1_000)
    expect(marked.map(({ id }) => id)).toEqual([])
  })

  it('marks a date as one, and words that touch as one', () => {
    const mark = createMarker('2023年5月6日，市水利局')
    expect(mark('2023年6月5日开始')).toBe('**2023年6月5日**（公报中未见）开始')
    expect(mark('5月6日至2023年5月')).toBe('5月6日至2023年5月')
    expect(mark('市财政局8元')).toBe('市**财政局8元**（公报中未见）')
  })

  it('tells an amount from another with the same digits and another unit', () => {
    const mark = createMarker('投资1.2亿元，惠及31万人次')
    expect(mark('1.2万元')).toBe('**1.2万元**（公报中未见）')
    expect(mark('31万人')).toBe('**31万人**（公报中未见）')
    expect(mark('12000万元')).toBe('12000万元')
  })
})
