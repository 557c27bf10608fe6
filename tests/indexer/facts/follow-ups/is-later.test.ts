import { describe, expect, it } from 'vitest'
import { isLater } from '../../../../indexer/facts/follow-ups/is-later.ts'

describe('isLater', () => {
  it.each([
    ['2024-02-01', '2023-12-31', true],
    ['2024', '2023-12-31', true],
    ['2023-12-31', '2023', false],
    ['2023', '2023-01-01', false],
    ['2023-05-01', '2023-05-01', false],
    ['2022', '2023', false],
  ])('%s after %s: %s', (date, than, expected) => {
    expect(isLater(date, than)).toBe(expected)
  })
})
