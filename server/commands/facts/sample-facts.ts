import type { Fact } from '../../../indexer/facts/fact.ts'

/** A random sample without repetition, the same for the same seed, in the order of the corpus. */
export function sampleFacts(facts: readonly Fact[], size: number, seed: number): readonly Fact[] {
  const next = createRandom(seed)
  const drawn = facts
    .map((fact, place) => ({ fact, place, lot: next() }))
    .toSorted((one, other) => one.lot - other.lot)
    .slice(0, size)
  return drawn.toSorted((one, other) => one.place - other.place).map(({ fact }) => fact)
}

/** Numbers in [0, 1) by mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
