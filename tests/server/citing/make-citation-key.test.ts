import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCitationKey } from '../../../server/citing/make-citation-key.ts'

describe('makeCitationKey', () => {
  it('is the id without its hash', () => {
    expect(makeCitationKey('yongzhou-npcsc-2024-17/6#1234-1301~a1b2c3')).toBe(
      'yongzhou-npcsc-2024-17-6-1234-1301',
    )
  })

  it('is ASCII that BibTeX takes for a key, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(makeCitationKey(id)).toMatch(/^[A-Za-z0-9.-]*$/u)
      }),
    )
  })

  it('tells bulletins named in Chinese apart', () => {
    expect(makeCitationKey('公报甲/1')).not.toBe(makeCitationKey('公报乙/1'))
  })
})
