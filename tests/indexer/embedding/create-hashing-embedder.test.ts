import { describe, expect, it } from 'vitest'
import { createHashingEmbedder } from '../../../indexer/embedding/create-hashing-embedder.ts'
import { describeEmbedder } from './embedder-conformance.ts'

describeEmbedder('createHashingEmbedder', async () => createHashingEmbedder())

describe('createHashingEmbedder', () => {
  it('changes its fingerprint with its dimensions', () => {
    expect(createHashingEmbedder({ dimensions: 64 }).fingerprint).not.toBe(
      createHashingEmbedder().fingerprint,
    )
  })
})
