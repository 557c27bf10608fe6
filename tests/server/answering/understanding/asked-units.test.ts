import { describe, expect, it } from 'vitest'
import { findAskedUnits, showsUnit } from '../../../../server/answering/understanding/asked-units.ts'

describe('findAskedUnits', () => {
  it.each([
    ['资助了多少人次', ['人次']],
    ['罚了多少钱,查了几家', ['元', '家']],
    ['百分比是多少', []],
    ['涨了多少个百分点', ['个']],
  ])('reads the units of %j', (question, units) => {
    expect(findAskedUnits(question)).toEqual(units)
  })
})

describe('showsUnit', () => {
  it('admits large numbers and blanks between a number and its unit', () => {
    expect(showsUnit('资助 26.53 万人次', ['人次'])).toBe(true)
    expect(showsUnit('罚款1.2亿余元', ['元'])).toBe(true)
  })

  it('counts no unit without a number, and nothing where no unit is asked for', () => {
    expect(showsUnit('多人次参加', ['人次'])).toBe(false)
    expect(showsUnit('12件', [])).toBe(false)
  })
})
