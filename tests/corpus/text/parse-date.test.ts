import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../corpus/text/parse-date.ts'

describe('parseDate', () => {
  it.each([
    ['——2024 年 2 月 23 日在市六届人大常委会第十七次会议上', '2024-02-23'],
    ['二〇二三年三月二十八日', '2023-03-28'],
    ['2023年10月6日', '2023-10-06'],
  ])('reads %s', (text, day) => {
    expect(parseDate(text)).toBe(day)
  })

  it.each(['2023年13月1日', '2023年3月', '三月六日'])('reads no day from %s', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
})
