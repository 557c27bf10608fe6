import { createHashingEmbedder } from './create-hashing-embedder.ts'
import type { Embedder } from './embedder.ts'

/** The embedder a setting names: a model folder or a published model's name; without one, the driver that needs no weights. */
export async function createEmbedder(model?: string): Promise<Embedder> {
  if (model === undefined) return createHashingEmbedder()
  const { createTransformersEmbedder } = await import('./create-transformers-embedder.ts')
  return createTransformersEmbedder({ model })
}
