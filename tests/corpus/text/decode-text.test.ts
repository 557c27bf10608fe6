import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../corpus/text/decode-text.ts'

const GB18030_DECISION = Uint8Array.from([0xbe, 0xf6, 0xb6, 0xa8])

describe('decodeText', () => {
  it('reads UTF-8 and keeps a byte order mark as a character, so that offsets stay those of the file', () => {
    const bytes = new TextEncoder().encode('\ufeff通知')
    expect(decodeText(bytes)).toEqual({ text: '\ufeff通知', encoding: 'utf-8', isDamaged: false })
  })

  it('reads GB18030 where the bytes are no UTF-8', () => {
    expect(decodeText(GB18030_DECISION)).toEqual({ text: '决定', encoding: 'gb18030', isDamaged: false })
  })

  it('reads UTF-16 by its mark', () => {
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x1a, 0x90])).text).toBe('\ufeff通')
  })

  it('says when bytes mean nothing, and keeps the rest', () => {
    const bytes = Uint8Array.from([...GB18030_DECISION, 0xff, 0x0a, ...GB18030_DECISION])
    const { text, isDamaged } = decodeText(bytes)
    expect(isDamaged).toBe(true)
    expect(text.replaceAll('\uFFFD', '')).toContain('决定')
  })
})
