import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hit } from '../../../../indexer/store/bulletin-index.ts'
import { fuseHits } from '../../../../server/answering/ranking/fuse-hits.ts'

const makeHit = (id: string, score: number): Hit => ({
  passage: { id, itemId: 'a/1', span: { start: 0, end: 1 }, text: id, section: [], heading: '', rows: '' },
  score,
})
const hits = fc.uniqueArray(
  fc.tuple(fc.string({ minLength: 1 }), fc.double({ min: 0.01, max: 50, noNaN: true })),
  {
    selector: ([id]) => id,
    maxLength: 12,
  },
)

describe('fuseHits', () => {
  it('gives the same order whatever order the lists come in', () => {
    fc.assert(
      fc.property(hits, hits, (lexical, vector) => {
        const lists = {
          lexical: lexical.map(([id, score]) => makeHit(id, score)),
          vector: vector.map(([id, score]) => makeHit(id, score)),
        }
        const reversed = { lexical: lists.lexical.toReversed(), vector: lists.vector.toReversed() }
        expect(fuseHits(reversed)).toEqual(fuseHits(lists))
      }),
    )
  })

  it('puts a passage both lists hold before one that only one holds at the same place', () => {
    const fused = fuseHits({
      lexical: [makeHit('both', 2), makeHit('words', 2)],
      vector: [makeHit('both', 1)],
    })
    expect(fused.map((hit) => hit.passage.id)).toEqual(['both', 'words'])
  })
})
