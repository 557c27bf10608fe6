import { describe, expect, it } from 'vitest'
import { fitListwise } from './fit-listwise.ts'

const example = (values: readonly number[], isRight: boolean) => ({ values, isRight, weight: 1 })

describe('fitListwise', () => {
  it('gives weight to what right examples have more of than the others of their group', () => {
    const groups = [
      [example([0.9, 0.5], true), example([0.1, 0.5], false)],
      [example([0.3, 0.9], true), example([0.2, 0.9], false), example([0, 0.9], false)],
    ]
    const { weights } = fitListwise(['telling', 'same'], groups, 0.001)
    expect(weights['telling']).toBeGreaterThan(1)
    expect(Math.abs(weights['same'] ?? 1)).toBeLessThan(0.01)
  })
})
