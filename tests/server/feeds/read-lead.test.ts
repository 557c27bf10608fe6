import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLead } from '../../../server/feeds/read-lead.ts'

describe('readLead', () => {
  it('begins at the first sentence, below title, dateline and salutation', () => {
    const text =
      '履职情况报告\n——2024年2月23日\n市司法局局长 某某\n主任、各位委员：\n现将情况报告如下。\n一、工作情况\n'
    expect(readLead(text)).toBe('现将情况报告如下。\n一、工作情况')
  })

  it('ends at the last sentence end that fits', () => {
    const text = `${'一'.repeat(150)}。${'二'.repeat(40)}；${'三'.repeat(100)}。`
    expect(readLead(text)).toBe(`${'一'.repeat(150)}。${'二'.repeat(40)}；`)
  })

  it('takes a text without a sentence from its beginning', () => {
    expect(readLead('名单\n甲\n乙')).toBe('名单\n甲\n乙')
  })

  it('is always a stretch of the text of at most 200 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const lead = readLead(text)
        expect(text).toContain(lead)
        expect(lead.length).toBeLessThanOrEqual(200)
        expect(() => encodeURIComponent(lead)).not.toThrow()
      }),
    )
  })
})
