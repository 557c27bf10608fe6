import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continuesSentence } from '../../../corpus/text/continues-sentence.ts'
import { repairText } from '../../../corpus/text/repair-text.ts'
import { splitLines } from '../../../corpus/text/split-lines.ts'
import { toDeliveredOffset } from '../../../corpus/text/to-delivered-offset.ts'
import { toRepairedOffset } from '../../../corpus/text/to-repaired-offset.ts'

const PIECES = [
  '一、',
  '（二）',
  '推进工作',
  '完成',
  '。',
  '，',
  '；',
  ' ',
  '　',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '**',
  '# ',
  '- ',
  '9',
  'a',
]
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))

function joins(paragraph: string, next: string): boolean {
  return continuesSentence(paragraph, next, () => 0)
}

function repair(delivered: string): ReturnType<typeof repairText> {
  return repairText(delivered, splitLines(delivered), joins)
}

describe('repairText', () => {
  it('copies every character from where the map says, in order', () => {
    fc.assert(
      fc.property(anyText, (delivered) => {
        const { text, origin } = repair(delivered)
        expect(
          [...text].every((_, at) => delivered.charAt(toDeliveredOffset(origin, at)) === text.charAt(at)),
        ).toBe(true)
        const places = [...text].map((_, at) => toDeliveredOffset(origin, at))
        expect(places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))).toBe(true)
      }),
    )
  })

  it('leaves out nothing but blanks, line breaks and Markdown marks', () => {
    fc.assert(
      fc.property(anyText, (delivered) => {
        const { text, origin } = repair(delivered)
        const kept = new Set([...text].map((_, at) => toDeliveredOffset(origin, at)))
        const left = [...delivered].filter((_, at) => !kept.has(at)).join('')
        expect(left.replaceAll(/[\s*#-]/g, '')).toBe('')
      }),
    )
  })

  it('maps to the delivered file and back to the same character', () => {
    fc.assert(
      fc.property(anyText, (delivered) => {
        const { text, origin } = repair(delivered)
        expect(
          [...text].every((_, at) => toRepairedOffset(origin, toDeliveredOffset(origin, at)) === at),
        ).toBe(true)
      }),
    )
  })

  it('repairs a repaired text no further', () => {
    fc.assert(
      fc.property(anyText, (delivered) => {
        const once = repair(delivered).text
        const marked = /(?:^|\n)[#>*-]|\*\*/.test(once)
        expect(marked || repair(once).text === once).toBe(true)
      }),
    )
  })

  it('divides paragraphs by one line break however many stood there, with either line ending', () => {
    expect(repair('一段。\n\n\n\n二段。\n').text).toBe('一段。\n二段。')
    expect(repair('一段。\r\n\r\n二段。\r\n').text).toBe('一段。\n二段。')
  })

  it('joins a sentence that a page break splits', () => {
    const split = '近两年新改建供水管网并完成其他各项工程共计537.6公\n\n里、雨污管网262.5公里。'
    expect(repair(split).text).toBe(split.replace('\n\n', ''))
  })
})
