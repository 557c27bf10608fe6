import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { readThesaurus } from '../../../corpus/read-thesaurus.ts'
import { analyzeText } from '../../../indexer/analysis/analyze-text.ts'
import { createEmbedder } from '../../../indexer/embedding/create-embedder.ts'
import { createAnnotator } from '../../../indexer/expansion/create-annotator.ts'
import type { Passage } from '../../../indexer/passages/passage.ts'
import type { Hit } from '../../../indexer/store/bulletin-index.ts'
import { openStore } from '../../../indexer/store/open-store.ts'
import { writeStore } from '../../../indexer/store/write-store.ts'
import { fuseHits } from '../../../server/answering/ranking/fuse-hits.ts'
import { makePairsBulletin } from './make-pairs-bulletin.ts'

const { values } = parseArgs({
  options: {
    /** JSON Lines of `{source, question, passage}`, gzipped or not: a public set that was not trained on. */
    pairs: { type: 'string' },
    source: { type: 'string' },
    model: { type: 'string' },
    limit: { type: 'string', default: '1000' },
  },
})
if (values.pairs === undefined) throw new Error('--pairs FILE is needed')

const DEPTH = 60
const pairSchema = z.object({ source: z.string(), question: z.string(), passage: z.string() })

function readPairs(path: string): readonly z.infer<typeof pairSchema>[] {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  const pairs = lines.filter((line) => line !== '').map((line) => pairSchema.parse(JSON.parse(line)))
  return values.source === undefined ? pairs : pairs.filter(({ source }) => source === values.source)
}

function isAmongFirst(hits: readonly Hit[], wanted: string): boolean {
  return hits.slice(0, 5).some(({ passage }) => passage.text === wanted)
}

const all = readPairs(values.pairs)
const { bulletin, passages } = makePairsBulletin(all.map(({ passage }) => passage))
const folder = await mkdtemp(join(tmpdir(), 'wenbao-pairs-'))
try {
  const embedder = await createEmbedder(values.model)
  writeStore(join(folder, 'store.sqlite'), {
    bulletins: [bulletin],
    passages: passages.map((passage, label) => ({ label, passage })),
    facts: [],
    bodies: { keyOf: (body) => body, namesOf: () => [] },
    annotate: createAnnotator(readThesaurus()),
  })
  const store = openStore(join(folder, 'store.sqlite'))
  const vectors = await embedder.embedPassages(passages.map(({ text }) => text))
  const toHit = (label: number, score: number): readonly Hit[] => {
    const passage: Passage | undefined = passages[label]
    return passage === undefined ? [] : [{ passage, score }]
  }
  const found = { 词面: 0, 向量: 0, 融合: 0 }
  const asked = all.slice(0, Number(values.limit))
  for (const { question, passage } of asked) {
    const lexical = store
      .searchTerms(analyzeText(question), DEPTH)
      .flatMap(({ label, score }) => toHit(label, score))
    const query = await embedder.embedQuestion(question)
    const nearest = vectors
      .map((vector, label) => ({
        label,
        score: vector.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0),
      }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, DEPTH)
    const vector = nearest.flatMap(({ label, score }) => toHit(label, score))
    found.词面 += Number(isAmongFirst(lexical, passage))
    found.向量 += Number(isAmongFirst(vector, passage))
    found.融合 += Number(isAmongFirst(fuseHits({ lexical, vector }), passage))
  }
  console.log(`${values.source ?? '全部'}：${asked.length} 个问题，${passages.length} 段\n`)
  for (const [name, count] of Object.entries(found)) {
    console.log(`| ${name} | ${((100 * count) / asked.length).toFixed(1)} |`)
  }
  store.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
