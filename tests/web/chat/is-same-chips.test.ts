import { describe, expect, it } from 'vitest'
import { isSameChips } from '../../../web/chat/is-same-chips.ts'

const region = { kind: 'region', value: '某市' }
const body = { kind: 'body', value: '某市' }

describe('isSameChips', () => {
  it('pays no heed to order and repetition', () => {
    expect(isSameChips([region, body], [body, region, body])).toBe(true)
  })

  it('tells chips of one value apart by their kind', () => {
    expect(isSameChips([region], [body])).toBe(false)
    expect(isSameChips([region], [])).toBe(false)
  })
})
