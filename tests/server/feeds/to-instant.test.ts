import { describe, expect, it } from 'vitest'
import { toInstant } from '../../../server/feeds/to-instant.ts'

describe('toInstant', () => {
  it('is midnight in China, of a year alone its last day', () => {
    expect(new Date(toInstant('2024-02-23')).toISOString()).toBe('2024-02-22T16:00:00.000Z')
    expect(toInstant('2023')).toBe('2023-12-31T00:00:00+08:00')
  })
})
