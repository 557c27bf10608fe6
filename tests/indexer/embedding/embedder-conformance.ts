import { describe, expect, it } from 'vitest'
import type { Embedder } from '../../../indexer/embedding/embedder.ts'

const TEXTS = ['推行社区矫正执法队建制改革', '落实医疗保障待遇清单', '修建农村公路一百公里'] as const

/** What every embedder driver has to do. */
export function describeEmbedder(name: string, create: () => Promise<Embedder>): void {
  describe(`${name} as an Embedder`, () => {
    it('gives one unit vector of the stated length per passage', async () => {
      const embedder = await create()
      const vectors = await embedder.embedPassages(TEXTS)
      expect(vectors).toHaveLength(TEXTS.length)
      for (const vector of vectors) {
        expect(vector).toHaveLength(embedder.dimensions)
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4)
      }
    })

    it('gives the same vectors whatever else is embedded with a text', async () => {
      const embedder = await create()
      const together = await embedder.embedPassages(TEXTS)
      const alone = await embedder.embedPassages([TEXTS[1]])
      expect(similarity(together[1], alone[0])).toBeGreaterThan(0.999)
    })

    it('puts a question nearer to the passage that shares its words than to another', async () => {
      const embedder = await create()
      const [reform, , road] = await embedder.embedPassages(TEXTS)
      const question = await embedder.embedQuestion('社区矫正改革')
      expect(similarity(question, reform)).toBeGreaterThan(similarity(question, road))
    })

    it('has a fingerprint that two instances share', async () => {
      expect((await create()).fingerprint).toBe((await create()).fingerprint)
    })
  })
}

function similarity(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}
