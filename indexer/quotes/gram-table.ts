/** Characters of a gram: shorter ones stand in too many places, longer ones miss short stretches between two changes. */
export const gramLength = 4

/** Positions of every gram of a text, by the gram's hash: those of bucket `b` are `positions[starts[b]]` up to `positions[starts[b + 1]]`. */
export interface GramTable {
  readonly starts: Uint32Array
  readonly positions: Uint32Array
}

/** Positions in one bucket, on the average. */
const LOAD = 4
const FACTOR = 0x01_00_01_93

/** Sorts all positions of a text by the grams that begin there; time and memory grow with the text. */
export function buildGramTable(text: string): GramTable {
  const count = Math.max(0, text.length - gramLength + 1)
  const buckets = 2 ** Math.max(1, Math.ceil(Math.log2(Math.max(1, count) / LOAD)))
  const hashes = new Uint32Array(count)
  const starts = new Uint32Array(buckets + 1)
  for (let at = 0; at < count; at += 1) {
    const bucket = hashGram(text, at) & (buckets - 1)
    hashes[at] = bucket
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  }
  for (let bucket = 0; bucket < buckets; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  const next = starts.slice()
  const positions = new Uint32Array(count)
  for (let at = 0; at < count; at += 1) {
    const bucket = hashes[at] ?? 0
    positions[next[bucket] ?? 0] = at
    next[bucket] = (next[bucket] ?? 0) + 1
  }
  return { starts, positions }
}

/** Positions that share the bucket of the gram at a place of another text: a superset of the gram's own. */
export function lookUpGram({ starts, positions }: GramTable, text: string, at: number): Uint32Array {
  const bucket = hashGram(text, at) & (starts.length - 2)
  return positions.subarray(starts[bucket], starts[bucket + 1])
}

/** FNV-1a over the gram's UTF-16 units (Fowler, Noll and Vo), with its high bits mixed into the low ones. */
function hashGram(text: string, at: number): number {
  let hash = 0x81_1c_9d_c5
  for (let unit = at; unit < at + gramLength; unit += 1)
    hash = Math.imul(hash ^ text.charCodeAt(unit), FACTOR)
  return (hash ^ (hash >>> 15)) >>> 0
}
