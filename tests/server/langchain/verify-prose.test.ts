import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProseSource } from '../../../server/langchain/prose-source.ts'
import { createProseVerifier } from '../../../server/langchain/verify-prose.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { proseBulletins } from './prose-bulletins.ts'

const index = createReferenceIndex(proseBulletins)
const sources = proseBulletins
  .flatMap(({ items }) => items)
  .flatMap((item) => index.passagesOf(item.id).map((passage) => ({ item, passage })))
  .map(({ item, passage }, place) =>
    createProseSource({
      n: place + 1,
      item,
      passage,
      origin: item.title,
      neighbours: index.passagesOf(item.id),
    }),
  )

function verify(pieces: readonly string[]) {
  const verifier = createProseVerifier(sources)
  return [...pieces.flatMap((piece) => verifier.push(piece)), ...verifier.end()]
}
const read = (prose: string) =>
  verify([prose])
    .map(({ text }) => text)
    .join('')

const words = sources.flatMap(({ item }) => [...item.text])
const parts = fc.oneof(
  fc.constantFrom('“', '”', '[1]', '[2]', '[9]', '。', '，', '\n', '不', '500元', '[1, 2]', '**', '局长'),
  fc
    .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => words.slice(start, start + length).join('')),
  fc
    .record({
      source: fc.constantFrom(...sources),
      start: fc.nat(80),
      length: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ source, start, length }) => `“${source.item.text.slice(start, start + length)}”[${source.n}]`),
)

describe('createProseVerifier', () => {
  it('cites only what stands in the item at the span, whatever is written and however it arrives', () => {
    let cited = 0
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 25 }), (pieces) => {
        const verified = verify(pieces)
        expect(verify([pieces.join('')])).toEqual(verified)
        for (const { text, citations } of verified) {
          expect(citations.length).toBeGreaterThan(0)
          expect(text).toMatch(/\[\d+\]/u)
          for (const { quote, span, passage } of citations) {
            expect(index.item(passage.itemId)?.text.slice(span.start, span.end)).toBe(quote)
            cited += 1
          }
        }
      }),
      { numRuns: 2_000, seed: 7 },
    )
    expect(cited).toBeGreaterThan(0)
  })

  it('numbers the same words once', () => {
    const sentence = '“完成投资1.2亿元”[1]'
    expect(read(`${sentence}，同时，${sentence}。又说“受益群众3.4万人”[1]。`)).toBe(
      '“完成投资1.2亿元”[1]，同时，“完成投资1.2亿元”[1]。又说“受益群众3.4万人”[2]。',
    )
  })

  it('quotes the sentence around words that say nothing alone', () => {
    const [sentence] = verify(['局长是“罗启文”[1]。'])
    expect(sentence?.text).toBe('局长是“罗启文”[1]。')
    expect(sentence?.citations[0]?.quote).toBe(
      '局长罗启文介绍，养护资金由县财政按每公里8000元安排，不得挪作他用。',
    )
  })

  it('shows a sentence that is written again only once, and no more than is read', () => {
    const sentence = '“完成投资1.2亿元”[1]。'
    expect(read(sentence.repeat(50))).toBe(sentence)
    const many = Array.from({ length: 300 }, (_, place) => `第${place}句“完成投资1.2亿元”[1]。`)
    expect(read(many.join('')).length).toBeLessThan(1_000)
  })

  it('gives nothing for prose that is still being thought about', () => {
    expect(read('<think>“完成投资1.2亿元”[1]。')).toBe('')
  })
})
