import { describe, expect, it } from 'vitest'
import { describeAge } from '../../../server/doctor/describe-age.ts'

describe('describeAge', () => {
  it.each([
    [0, '刚刚'],
    [59_999, '刚刚'],
    [60_000, '1 分钟前'],
    [3_600_000, '1 小时前'],
    [24 * 3_600_000 - 1, '23 小时前'],
    [24 * 3_600_000, '1 天前'],
  ])('says of %i milliseconds %s', (milliseconds, text) => {
    expect(describeAge(milliseconds)).toBe(text)
  })
})
