import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeValidity } from '../../../../indexer/facts/decisions/describe-validity.ts'
import { lastDayOfTerm } from '../../../../indexer/facts/decisions/last-day-of-term.ts'

describe('describeValidity', () => {
  const validity = { text: '', from: '2023-03-01', until: '2028-02-29' }

  it.each([
    ['2023-02-28', 'not-yet'],
    ['2023-03-01', 'in-force'],
    ['2028-02-29', 'in-force'],
    ['2028-03-01', 'expired'],
  ])('says of %s that the document is %s', (today, state) => {
    expect(describeValidity(validity, today)).toBe(state)
  })

  it('says nothing of a document without a last day once it has begun', () => {
    expect(describeValidity({ text: '', from: '2023-03-01' }, '2023-02-28')).toBe('not-yet')
    expect(describeValidity({ text: '', from: '2023-03-01' }, '2030-01-01')).toBeUndefined()
    expect(describeValidity({ text: '', until: '2023-03-01' }, '2023-03-02')).toBe('expired')
    expect(describeValidity({ text: '' }, '2023-03-02')).toBeUndefined()
  })
})

describe('lastDayOfTerm', () => {
  it.each([
    ['2023-01-13', { count: 5, unit: 'year' }, '2028-01-12'],
    ['2023-03-01', { count: 5, unit: 'year' }, '2028-02-29'],
    ['2024-02-29', { count: 1, unit: 'year' }, '2025-02-28'],
    ['2023-01-01', { count: 1, unit: 'year' }, '2023-12-31'],
    ['2023-08-31', { count: 6, unit: 'month' }, '2024-02-29'],
  ] as const)('counts from %s %o to %s', (from, term, last) => {
    expect(lastDayOfTerm(from, term)).toBe(last)
  })

  it('counts twelve months as a year', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (day, years) => {
        const from = day.toISOString().slice(0, 10)
        expect(lastDayOfTerm(from, { count: years * 12, unit: 'month' })).toBe(
          lastDayOfTerm(from, { count: years, unit: 'year' }),
        )
      }),
    )
  })
})
