import { analyzerName } from '../analysis/analyze-text.ts'
import type { Embedder } from '../embedding/embedder.ts'
import { formatVersion } from '../store/create-schema.ts'
import { readManifest } from '../store/read-manifest.ts'
import { readCurrentBuild } from './current-build.ts'
import { fingerprintCorpus } from './fingerprint-corpus.ts'

export interface CurrencyQuestion {
  readonly corpusFolder: string
  readonly indexFolder: string
  readonly embedder: Embedder
}

/** Whether the index in use was made from this corpus, with this embedder, by this version. */
export async function isIndexCurrent({
  corpusFolder,
  indexFolder,
  embedder,
}: CurrencyQuestion): Promise<boolean> {
  const build = await readCurrentBuild(indexFolder)
  const manifest = build === undefined ? undefined : await readManifest(build).catch(() => undefined)
  return (
    manifest?.formatVersion === formatVersion &&
    manifest.analyzer === analyzerName &&
    manifest.embedder.fingerprint === embedder.fingerprint &&
    manifest.corpusFingerprint === (await fingerprintCorpus(corpusFolder))
  )
}
