import { describe, expect, it } from 'vitest'
import { createTokenBuckets } from '../../../../server/api/middleware/create-token-buckets.ts'

describe('createTokenBuckets', () => {
  it('gives a key no more tokens at once than a minute brings', () => {
    const { take } = createTokenBuckets({ perMinute: 3, now: () => 0 })
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0])
    expect(take('a')).toBe(20_000)
  })

  it('takes nothing from one key for another', () => {
    const { take } = createTokenBuckets({ perMinute: 1, now: () => 0 })
    take('a')
    expect(take('b')).toBe(0)
  })

  it('gives a token again after the time it named', () => {
    let time = 0
    const { take } = createTokenBuckets({ perMinute: 2, now: () => time })
    take('a')
    take('a')
    time += take('a')
    expect(take('a')).toBe(0)
    expect(take('a')).toBeGreaterThan(0)
  })

  it('remembers an empty bucket however many others come', () => {
    const { take } = createTokenBuckets({ perMinute: 1, now: () => 0 })
    take('a')
    for (let other = 0; other < 10_100; other += 1) take(`other ${other}`)
    expect(take('a')).toBeGreaterThan(0)
  })
})
