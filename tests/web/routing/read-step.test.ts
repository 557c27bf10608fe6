import { describe, expect, it } from 'vitest'
import { readStep } from '../../../web/routing/read-step.ts'

describe('readStep', () => {
  it('reads what the page noted, and nothing of another kind', () => {
    const step = { made: true, scroll: 30, conversation: 'one' }
    expect(readStep(step)).toEqual(step)
    expect(readStep({ made: 1, scroll: '30', conversation: 3 })).toEqual({ made: false, scroll: 0 })
    expect(readStep(null)).toEqual({ made: false, scroll: 0 })
  })
})
