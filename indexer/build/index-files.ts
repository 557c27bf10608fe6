/** Names of the files in an index folder. */
export const indexFiles = {
  store: 'store.sqlite',
  vectors: 'vectors.hnsw',
  quotes: 'quotes.bin',
  manifest: 'manifest.json',
} as const
