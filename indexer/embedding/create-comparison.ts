import type { Embedder } from './embedder.ts'

/** Vectors of sentences kept in memory: some twenty megabytes at 256 dimensions. */
const CAPACITY = 20_000

/** Compares questions with sentences by their vectors; the vectors of sentences seen before are kept. */
export function createComparison(
  embedder: Embedder,
): (question: string, texts: readonly string[]) => Promise<readonly number[]> {
  const kept = new Map<string, Float32Array>()
  return async (question, texts) => {
    if (kept.size + texts.length > CAPACITY) kept.clear()
    const unseen = [...new Set(texts)].filter((text) => !kept.has(text))
    const vectors = await embedder.embedPassages(unseen)
    unseen.forEach((text, at) => kept.set(text, vectors[at] ?? new Float32Array()))
    const query = await embedder.embedQuestion(question)
    return texts.map((text) => multiply(query, kept.get(text)))
  }
}

function multiply(a: Float32Array, b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}
