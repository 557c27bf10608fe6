import { createEmbedder } from '../indexer/embedding/create-embedder.ts'
import { createTransformersCrossEncoder } from '../indexer/embedding/create-transformers-cross-encoder.ts'
import { openIndex } from '../indexer/open-index.ts'
import type { BulletinIndex } from '../indexer/store/bulletin-index.ts'
import type { Settings } from './settings/read-settings.ts'

/** Opens the index by the settings, with the models they name; rejects with `IndexError` where there is none that fits. */
export async function openConfiguredIndex({
  indexFolder,
  model,
  reranker,
}: Settings): Promise<BulletinIndex> {
  return openIndex(indexFolder, {
    ...(model === undefined ? {} : { embedder: await createEmbedder(model) }),
    ...(reranker === undefined ? {} : { crossEncoder: await createTransformersCrossEncoder(reranker) }),
  })
}
