import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus } from '../../corpus/model/corpus.ts'
import type { ParseDiagnostic } from '../../corpus/model/parse-diagnostic.ts'
import { readCorpus } from '../../corpus/read-corpus.ts'
import { readThesaurus } from '../../corpus/read-thesaurus.ts'
import { analyzerName } from '../analysis/analyze-text.ts'
import type { Embedder } from '../embedding/embedder.ts'
import { LangchainEmbeddings } from '../embedding/langchain-embeddings.ts'
import { createAnnotator } from '../expansion/create-annotator.ts'
import { joinTexts } from '../quotes/quote-texts.ts'
import { writeQuotes } from '../quotes/write-quotes.ts'
import { readBodies } from '../../corpus/read-bodies.ts'
import { readCorrections } from '../facts/read-corrections.ts'
import { readFacts } from '../facts/read-facts.ts'
import { createBodyKeyer } from '../names/create-body-keyer.ts'
import { splitPassages } from '../passages/split-passages.ts'
import { formatVersion } from '../store/create-schema.ts'
import type { Manifest } from '../store/manifest.ts'
import { type LabelledPassage, writeStore } from '../store/write-store.ts'
import { HnswVectorStore } from '../vectors/hnsw-vector-store.ts'
import { checksumFile } from './checksum-file.ts'
import { nameBuild, publishBuild } from './current-build.ts'
import { describeForEmbedding } from './describe-for-embedding.ts'
import { fingerprintCorpus } from './fingerprint-corpus.ts'
import { indexFiles } from './index-files.ts'

/** Passages embedded between two progress reports. */
const EMBEDDING_BATCH = 64

/** What the build is doing, and how far it is. */
export interface BuildProgress {
  readonly stage: 'read' | 'embed' | 'write'
  readonly done: number
  readonly total: number
}

export interface BuildOptions {
  readonly corpusFolder: string
  readonly indexFolder: string
  readonly embedder: Embedder
  readonly onProgress?: (progress: BuildProgress) => void
}

/** What a build made. */
export interface BuildReport {
  readonly manifest: Manifest
  readonly diagnostics: readonly ParseDiagnostic[]
}

/** Builds an index beside the one in use and switches to it in one step; a build that fails or is killed leaves the old one in use. */
export async function buildIndex(options: BuildOptions): Promise<BuildReport> {
  const { corpusFolder, indexFolder, embedder, onProgress = () => {} } = options
  const corpusFingerprint = await fingerprintCorpus(corpusFolder)
  const corpus = await readCorpus(corpusFolder)
  const passages = labelPassages(corpus)
  const read = readFacts(corpus.bulletins, await readCorrections(corpusFolder))
  onProgress({ stage: 'read', done: passages.length, total: passages.length })
  const name = nameBuild()
  const building = join(indexFolder, name)
  await mkdir(building, { recursive: true })
  try {
    const vectors = await embedPassages(passages, embedder, onProgress)
    vectors.save(join(building, indexFiles.vectors))
    onProgress({ stage: 'write', done: 0, total: 1 })
    writeStore(join(building, indexFiles.store), {
      bulletins: corpus.bulletins,
      passages,
      facts: read.facts,
      bodies: createBodyKeyer(readBodies(), listRegions(corpus)),
      annotate: createAnnotator(readThesaurus()),
    })
    writeQuotes(join(building, indexFiles.quotes), joinTexts(corpus.bulletins.flatMap(({ items }) => items)))
    const manifest = await describeBuild({
      building,
      corpus,
      passages,
      facts: read.facts.length,
      diagnostics: [...corpus.diagnostics, ...read.diagnostics],
      embedder,
      corpusFingerprint,
    })
    await writeFile(join(building, indexFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`)
    await publishBuild(indexFolder, name)
    onProgress({ stage: 'write', done: 1, total: 1 })
    return { manifest, diagnostics: [...corpus.diagnostics, ...read.diagnostics] }
  } catch (cause) {
    await rm(building, { recursive: true, force: true })
    throw cause
  }
}

function listRegions({ bulletins }: Corpus): readonly string[] {
  return [...new Set(bulletins.map(({ region }) => region))]
}

function labelPassages(corpus: Corpus): readonly LabelledPassage[] {
  const passages = corpus.bulletins.flatMap((bulletin) =>
    bulletin.items.flatMap((item) => splitPassages(item)),
  )
  return passages.map((passage, label) => ({ label, passage }))
}

async function embedPassages(
  passages: readonly LabelledPassage[],
  embedder: Embedder,
  onProgress: (progress: BuildProgress) => void,
): Promise<HnswVectorStore> {
  const store = HnswVectorStore.create(
    new LangchainEmbeddings(embedder),
    embedder.dimensions,
    passages.length,
  )
  for (let start = 0; start < passages.length; start += EMBEDDING_BATCH) {
    const batch = passages.slice(start, start + EMBEDDING_BATCH)
    const vectors = await embedder.embedPassages(batch.map(({ passage }) => describeForEmbedding(passage)))
    batch.forEach(({ label }, index) => store.addVector([...(vectors[index] ?? [])], label))
    onProgress({ stage: 'embed', done: start + batch.length, total: passages.length })
  }
  return store
}

interface Build {
  readonly building: string
  readonly corpus: Corpus
  readonly passages: readonly LabelledPassage[]
  readonly facts: number
  readonly diagnostics: readonly ParseDiagnostic[]
  readonly embedder: Embedder
  readonly corpusFingerprint: string
}

async function describeBuild({
  building,
  corpus,
  passages,
  facts,
  diagnostics,
  embedder,
  corpusFingerprint,
}: Build): Promise<Manifest> {
  const { name, dimensions, fingerprint } = embedder
  const itemCount = corpus.bulletins.reduce((sum, bulletin) => sum + bulletin.items.length, 0)
  return {
    formatVersion,
    builtAt: new Date().toISOString(),
    analyzer: analyzerName,
    embedder: { name, dimensions, fingerprint },
    corpusFingerprint,
    counts: { bulletins: corpus.bulletins.length, items: itemCount, passages: passages.length, facts },
    diagnostics: countByRule(diagnostics),
    checksums: {
      [indexFiles.store]: await checksumFile(join(building, indexFiles.store)),
      [indexFiles.vectors]: await checksumFile(join(building, indexFiles.vectors)),
      [indexFiles.quotes]: await checksumFile(join(building, indexFiles.quotes)),
    },
  }
}

function countByRule(diagnostics: readonly ParseDiagnostic[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { rule } of diagnostics) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}
