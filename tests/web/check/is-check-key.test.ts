import { describe, expect, it } from 'vitest'
import { isCheckKey } from '../../../web/check/is-check-key.ts'

describe('isCheckKey', () => {
  it('is Enter with Ctrl or ⌘, never Enter alone', () => {
    expect(isCheckKey({ key: 'Enter', ctrlKey: true, metaKey: false })).toBe(true)
    expect(isCheckKey({ key: 'Enter', ctrlKey: false, metaKey: true })).toBe(true)
    expect(isCheckKey({ key: 'Enter', ctrlKey: false, metaKey: false })).toBe(false)
    expect(isCheckKey({ key: 'v', ctrlKey: true, metaKey: false })).toBe(false)
  })
})
