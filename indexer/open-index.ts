import { join } from 'node:path'
import { readBodies } from '../corpus/read-bodies.ts'
import { readThesaurus } from '../corpus/read-thesaurus.ts'
import { analyzerName, analyzeText } from './analysis/analyze-text.ts'
import { checksumFile } from './build/checksum-file.ts'
import { readCurrentBuild } from './build/current-build.ts'
import { indexFiles } from './build/index-files.ts'
import { createEmbedder } from './embedding/create-embedder.ts'
import type { CrossEncoder } from './embedding/cross-encoder.ts'
import type { Embedder } from './embedding/embedder.ts'
import { LangchainEmbeddings } from './embedding/langchain-embeddings.ts'
import { createComparison } from './embedding/create-comparison.ts'
import { createAnnotator } from './expansion/create-annotator.ts'
import { createExpander } from './expansion/create-expander.ts'
import { createBodyKeyer } from './names/create-body-keyer.ts'
import { collectNames, type RegionalItem } from './names/collect-names.ts'
import { readPassage } from './passages/read-passage.ts'
import type { BulletinIndex, Hit } from './store/bulletin-index.ts'
import { formatVersion } from './store/create-schema.ts'
import { IndexError } from './store/index-error.ts'
import type { Manifest } from './store/manifest.ts'
import { readQuotes } from './quotes/read-quotes.ts'
import { remember } from './remember.ts'
import { openStore, type Store } from './store/open-store.ts'
import { readManifest } from './store/read-manifest.ts'
import { HnswVectorStore } from './vectors/hnsw-vector-store.ts'

/** Texts whose everyday wordings are kept: passages and sentences come back with every question. */
const ANNOTATIONS_KEPT = 20_000

export interface OpenOptions {
  /** Embeds the questions; it has to be the one that embedded the passages. */
  readonly embedder?: Embedder
  /** Reads the best passages again together with the question; none by default. */
  readonly crossEncoder?: CrossEncoder
}

/** Opens a built index for reading. Throws `IndexError` where the folder is missing, of another version, damaged, or of another embedder. */
export async function openIndex(folder: string, options: OpenOptions = {}): Promise<BulletinIndex> {
  const build = await readCurrentBuild(folder)
  if (build === undefined) throw new IndexError('missing', folder)
  const manifest = await readManifest(build)
  if (manifest.formatVersion !== formatVersion || manifest.analyzer !== analyzerName)
    throw new IndexError('outdated', folder)
  const embedder = options.embedder ?? (await createEmbedder())
  if (embedder.fingerprint !== manifest.embedder.fingerprint)
    throw new IndexError('embedder-mismatch', folder)
  await checkFiles(build, manifest)
  const store = openStore(join(build, indexFiles.store))
  const vectorFile = join(build, indexFiles.vectors)
  const vectors = HnswVectorStore.open(new LangchainEmbeddings(embedder), embedder.dimensions, vectorFile)
  const bodies = readBodies()
  const names = collectNames(listItems(store), bodies)
  const thesaurus = readThesaurus()
  const expand = createExpander({
    thesaurus,
    bodies,
    isKnown: (wording) => analyzeText(wording).every((term) => store.frequency(term) > 0),
  })
  return {
    manifest,
    expand,
    ...(options.crossEncoder === undefined ? {} : { scorePairs: options.crossEncoder.score }),
    annotate: remember(createAnnotator(thesaurus), ANNOTATIONS_KEPT),
    compare: createComparison(embedder),
    names: () => names,
    facts: store.facts,
    fact: store.fact,
    keyOfBody: createBodyKeyer(bodies, listRegions(store)).keyOf,
    quotes: readQuotes(join(build, indexFiles.quotes)),
    ...readStore(store),
    ...searchStore({ store, vectors, embedder }),
    close: store.close,
  }
}

async function checkFiles(folder: string, manifest: Manifest): Promise<void> {
  for (const [file, expected] of Object.entries(manifest.checksums)) {
    const actual = await checksumFile(join(folder, file)).catch(() => 'missing')
    if (actual !== expected) throw new IndexError('damaged', join(folder, file))
  }
}

function listRegions(store: Store): readonly string[] {
  return [...new Set(store.bulletins().map(({ region }) => region))]
}

/** Every item with its region, one at a time. */
function* listItems(store: Store): Generator<RegionalItem> {
  for (const { id, region } of store.bulletins()) {
    for (const summary of store.items(id)) {
      const item = store.item(summary.id)
      if (item !== undefined) yield { item, region }
    }
  }
}

function readStore(
  store: Store,
): Pick<BulletinIndex, 'bulletins' | 'items' | 'item' | 'passage' | 'passagesOf' | 'frequency'> {
  const bulletins = store.bulletins()
  return {
    bulletins: () => bulletins,
    items: store.items,
    item: store.item,
    passagesOf: store.passagesOf,
    frequency: store.frequency,
    passage: (passageId) => store.passage(passageId) ?? readPassage(passageId, store.item),
  }
}

interface Search {
  readonly store: Store
  readonly vectors: HnswVectorStore
  readonly embedder: Embedder
}

function searchStore({
  store,
  vectors,
  embedder,
}: Search): Pick<BulletinIndex, 'searchText' | 'searchVector'> {
  const toHit = (label: number, score: number): readonly Hit[] => {
    const passage = store.passageAt(label)
    return passage === undefined ? [] : [{ passage, score }]
  }
  return {
    searchText: (text, limit, filters) =>
      store.searchTerms(analyzeText(text), limit, filters).flatMap(({ label, score }) => toHit(label, score)),
    searchVector: async (text, limit, filters = {}) => {
      const admitted = store.labels(filters)
      const accept = admitted === undefined ? {} : { accept: (label: number) => admitted.has(label) }
      const found = vectors.nearest([...(await embedder.embedQuestion(text))], { limit, ...accept })
      return found.flatMap(([label, similarity]) => toHit(label, similarity))
    },
  }
}
