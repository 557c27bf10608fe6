import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../../server/langchain/verification/find-numbers.ts'

const read = (text: string) => findNumbers(text).map(({ value, unit }) => `${value}${unit}`)

describe('findNumbers', () => {
  it.each([
    ['支付12.6亿元，惠及31万人次', ['1260000000元', '310000人次']],
    ['1,200 户，７５％', ['1200户', '75%']],
    ['百分之七十五，千分之三', ['75%', '3‰']],
    ['二十三个，二〇二三年，三百二十人', ['23个', '2023年', '320人']],
    ['提高三点五个百分点，5.1个百分点', ['3.5百分点', '5.1百分点']],
    ['2.5万亿元，三千万元，两年', ['2500000000000元', '30000000元', '2年']],
    ['汨政办发〔2023〕7号', ['2023', '7号']],
  ])('reads the numbers of %s', (text, numbers) => {
    expect(read(text)).toEqual(numbers)
  })

  it.each(['进一步统一部署，十分重视', '一个项目，一项工作', '三农工作，两会精神', '一是加强，二是改进'])(
    'finds none in %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it('gives the span of a number with its unit', () => {
    const text = '共有 15 座桥'
    const [found] = findNumbers(text)
    expect(text.slice(found?.span.start, found?.span.end)).toBe('15 座')
  })
})
