import type { Manifest } from '../../indexer/store/manifest.ts'
import { indexFingerprint } from './index-fingerprint.ts'
import type { HealthView } from './schemas/health.ts'

/** The index as the state of the server shows it. */
export function presentIndexHealth(manifest: Manifest): NonNullable<HealthView['index']> {
  const { builtAt, analyzer, embedder, counts } = manifest
  return {
    builtAt,
    fingerprint: indexFingerprint(manifest),
    analyzer,
    embedder: { name: embedder.name, dimensions: embedder.dimensions },
    counts: { ...counts },
  }
}
