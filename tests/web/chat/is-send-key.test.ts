import { describe, expect, it } from 'vitest'
import { isSendKey } from '../../../web/chat/is-send-key.ts'

const enter = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 }

describe('isSendKey', () => {
  it('sends with Enter alone', () => {
    expect(isSendKey(enter)).toBe(true)
    expect(isSendKey({ ...enter, key: 'a' })).toBe(false)
  })

  it('breaks the line with Shift and Enter', () => {
    expect(isSendKey({ ...enter, shiftKey: true })).toBe(false)
  })

  it('leaves the Enter that picks a candidate to the input method, in Safari too', () => {
    expect(isSendKey({ ...enter, isComposing: true })).toBe(false)
    expect(isSendKey({ ...enter, keyCode: 229 })).toBe(false)
  })
})
