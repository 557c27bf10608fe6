import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { fuseHits } from './fuse-hits.ts'
import { rerankHits } from './rerank-hits.ts'
import { type Retrieved, retrieveHits } from './retrieve-hits.ts'
import { reorderByPairs } from './reorder-by-pairs.ts'

/** The passages for an understood question, with what each list held. */
export interface FoundPassages {
  readonly retrieved: Retrieved
  /** All hits in the order of their fused scores. */
  readonly fused: readonly Hit[]
  /** The first of them, best first, with the scores of the learned model. */
  readonly hits: readonly Hit[]
}

/** Runs a stage under a name. */
export type RunStage = <T>(stage: string, run: () => T) => T

/** Finds the passages for a question: retrieve, fuse, rerank, and let a cross-encoder, where one is set up, read the best again. */
export async function findPassages(
  understanding: Understanding,
  index: BulletinIndex,
  run: RunStage = (_, stage) => stage(),
): Promise<FoundPassages> {
  const retrieved = await run('retrieve', () => retrieveHits(understanding, index))
  const fused = run('fuse', () => fuseHits(retrieved))
  const ranked = run('rerank', () => rerankHits({ hits: fused, retrieved, understanding, index }))
  const hits = await run('read', () => reorderByPairs(ranked, understanding.standaloneQuestion, index))
  return { retrieved, fused, hits }
}
