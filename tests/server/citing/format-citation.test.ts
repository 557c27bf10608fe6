import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readCorpus } from '../../../corpus/read-corpus.ts'
import { citationFormats } from '../../../server/citing/citation-formats.ts'
import { describeReference } from '../../../server/citing/describe-reference.ts'
import { formatCitation } from '../../../server/citing/format-citation.ts'
import { makeReference } from './sample-reference.ts'

const { bulletins } = await readCorpus('corpus/bulletins')

/** Chinese characters of the planes in use, with the punctuation of titles. */
const chinese = fc.string({
  unit: fc.constantFrom(...'关于印发的通知㐀龥𠮷𪚥〔〕《》“”（）、——：0123456789'),
  minLength: 1,
  maxLength: 40,
})

const cslSchema = z.tuple([z.object({ title: z.string(), annote: z.string().optional() })])

/** Balance of braces after each character: BibTeX ends a field where it falls below one. */
function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    depth += Number(character === '{') - Number(character === '}')
    if (depth < 0) return false
  }
  return depth === 0
}

describe('formatCitation', () => {
  it('keeps every character of a Chinese title in every format', () => {
    fc.assert(
      fc.property(chinese, chinese, fc.constantFrom(...citationFormats), (title, person, format) => {
        const reference = makeReference({ kind: 'statement', title, person })
        const text = formatCitation(format, reference, '2026-10-01')
        expect(text).toContain(title)
        expect(text).toContain(person)
      }),
    )
  })

  it('keeps the titles of all delivered items', () => {
    const cited = bulletins.flatMap((bulletin) =>
      bulletin.items.map((item) => describeReference({ item, bulletin, link: 'https://wenbao.example/t' })),
    )
    expect(cited.length).toBeGreaterThan(90)
    for (const reference of cited)
      for (const format of citationFormats)
        expect(formatCitation(format, reference, '2026-10-01')).toContain(reference.title)
  })

  it('leaves a BibTeX entry balanced and a RIS record whole, whatever is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const reference = { ...makeReference({ title: words }), quote: words }
        const ris = formatCitation('ris', reference, '2026-10-01')
        expect(isBalanced(formatCitation('bibtex', reference, '2026-10-01'))).toBe(true)
        expect(ris.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(
          true,
        )
        expect(ris.match(/^ER {2}- /gmu)).toHaveLength(1)
      }),
    )
  })

  it('writes CSL-JSON that reads back as one item with the same title and words', () => {
    const reference = { ...makeReference(), quote: '引“号”\n与换行' }
    const [item] = cslSchema.parse(JSON.parse(formatCitation('csl-json', reference, '2026-10-01')))
    expect(item).toEqual({ title: reference.title, annote: '引文：“引“号”\n与换行”' })
  })
})
