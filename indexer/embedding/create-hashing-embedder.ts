import { analyzeText, analyzerName } from '../analysis/analyze-text.ts'
import type { Embedder } from './embedder.ts'
import { normalizeVector } from './normalize-vector.ts'

/** 32-bit FNV-1a parameters (Fowler, Noll, Vo). */
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

export interface HashingEmbedderOptions {
  /** Length of the vectors, 512 unless told. */
  readonly dimensions?: number
}

/** Deterministic embedder without weights: signed feature hashing of the analyzer's terms (Weinberger et al., 2009). Needs no file. */
export function createHashingEmbedder({ dimensions = 512 }: HashingEmbedderOptions = {}): Embedder {
  const embed = (text: string): Float32Array => {
    const vector = new Float32Array(dimensions)
    for (const [term, count] of countTerms(analyzeText(text))) {
      const hash = hashTerm(term)
      const sign = hash & 1 ? 1 : -1
      const slot = (hash >>> 1) % dimensions
      vector[slot] = (vector[slot] ?? 0) + sign * (1 + Math.log(count))
    }
    return normalizeVector(vector)
  }
  return {
    name: 'hashing',
    fingerprint: `hashing-${dimensions}-${analyzerName}`,
    dimensions,
    embedQuestion: async (text) => embed(text),
    embedPassages: async (texts) => texts.map(embed),
  }
}

function countTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function hashTerm(term: string): number {
  let hash = FNV_OFFSET
  for (const byte of Buffer.from(term, 'utf8')) hash = Math.imul(hash ^ byte, FNV_PRIME) >>> 0
  return hash
}
