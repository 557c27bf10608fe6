import { fileURLToPath } from 'node:url'
import { createHashingEmbedder } from './create-hashing-embedder.ts'
import type { Embedder } from './embedder.ts'

/** Folder of the model that ships. */
const SHIPPED_MODEL = fileURLToPath(new URL('../../model', import.meta.url))
/** Name that stands for the driver without weights. */
const HASHING = 'hashing'

/** The embedder a setting names: a model folder, a published model's name, or `hashing`; without one, the model that ships. */
export async function createEmbedder(model: string = SHIPPED_MODEL): Promise<Embedder> {
  if (model === HASHING) return createHashingEmbedder()
  const { createTransformersEmbedder } = await import('./create-transformers-embedder.ts')
  return createTransformersEmbedder({ model })
}
