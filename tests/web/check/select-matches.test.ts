import { describe, expect, it } from 'vitest'
import { selectMatches } from '../../../web/check/select-matches.ts'
import { sampleMatch } from './sample-match.ts'

const [first, second, third] = [sampleMatch('a'), sampleMatch('b'), sampleMatch('c', { similarity: 0.3 })]
const matches = [first, second, third]
const differing = sampleMatch('d', {
  differences: [{ op: 'delete', source: '好', given: '', kind: 'missing', message: '漏了内容' }],
})

describe('selectMatches', () => {
  it('shows the first place of a genuine quotation, and each stretch once', () => {
    expect(selectMatches({ verdict: 'exact', omits: false, matches: [first, first, second] })).toEqual({
      shown: [first],
      others: [second],
    })
  })

  it('shows every part of a quotation with an omission, and every piece of a stitched one', () => {
    expect(selectMatches({ verdict: 'exact', omits: true, matches }).shown).toEqual(matches)
    expect(selectMatches({ verdict: 'stitched', omits: false, matches }).shown).toEqual(matches)
  })

  it('shows one place of a stitched quotation that was compared with it', () => {
    const selected = selectMatches({ verdict: 'stitched', omits: false, matches: [differing, third] })
    expect(selected).toEqual({ shown: [differing], others: [] })
  })

  it('leaves out places of an altered quotation that only share phrases with it', () => {
    expect(selectMatches({ verdict: 'altered', omits: false, matches })).toEqual({
      shown: [first],
      others: [second],
    })
  })

  it('puts no place forward where nothing was found, or too much', () => {
    for (const verdict of ['not-found', 'too-short'] as const) {
      expect(selectMatches({ verdict, omits: false, matches })).toEqual({ shown: [], others: matches })
    }
    expect(selectMatches({ verdict: 'not-found', omits: false, matches: [] }).others).toEqual([])
  })
})
