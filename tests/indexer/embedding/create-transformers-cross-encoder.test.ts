import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createTransformersCrossEncoder } from '../../../indexer/embedding/create-transformers-cross-encoder.ts'

const MODEL = fileURLToPath(new URL('overlap-cross-encoder', import.meta.url))

describe('createTransformersCrossEncoder', () => {
  it('scores each text together with the question, in the order of the texts', async () => {
    const encoder = await createTransformersCrossEncoder(MODEL)
    expect(await encoder.score('养护资金多少', ['水库医院', '每年安排养护资金八百万元', '资金'])).toEqual([
      0, 4, 2,
    ])
  })

  it('reads more texts than fit into a batch, of unequal length', async () => {
    const encoder = await createTransformersCrossEncoder(MODEL)
    const texts = Array.from({ length: 19 }, (_, at) => '水库'.repeat(at + 1))
    expect(await encoder.score('水', texts)).toEqual(texts.map((_, at) => at + 1))
  })
})
