import type { Manifest } from '../../indexer/store/manifest.ts'
import { hashText } from './hash-text.ts'

/** Short hash of all that decides what an index finds: the texts, the analyzer, the embedder, the format. */
export function indexFingerprint(manifest: Manifest): string {
  const { formatVersion, analyzer, embedder, corpusFingerprint } = manifest
  return hashText(JSON.stringify([formatVersion, analyzer, embedder.fingerprint, corpusFingerprint]))
}
