import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../../server/feeds/escape-xml.ts'
import { readXml } from './read-xml.ts'

describe('escapeXml', () => {
  it('gives what a reader turns back into the same text, in elements and in attributes', () => {
    const printable = fc.string({ unit: fc.constantFrom(...'<>&"\'; a中🜨]]\n\t', '&amp;', '<![CDATA[') })
    fc.assert(
      fc.property(printable, (text) => {
        const { text: read, attributes } = readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)
        expect([read, attributes['b']]).toEqual([text, text])
      }),
    )
  })

  it('leaves out what XML cannot hold, and nothing else', () => {
    expect(escapeXml('甲\u0000乙\u001B丙\uFFFE丁\uD83D戊🜨\t\n')).toBe('甲乙丙丁戊🜨\t\n')
  })
})
