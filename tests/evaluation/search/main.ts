import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIndex } from '../../../indexer/build/build-index.ts'
import { createEmbedder } from '../../../indexer/embedding/create-embedder.ts'
import { openIndex } from '../../../indexer/open-index.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { findEvidence } from '../find-evidence.ts'
import { isAskedOf } from '../is-asked-of.ts'
import { type EvaluationQuestion, readQuestions } from '../question-set.ts'
import { type Ranker, rankers } from './rankers.ts'

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'tests/evaluation/development' },
    corpus: { type: 'string', default: 'corpus/bulletins' },
    model: { type: 'string' },
    /** Only questions whose evidence stands in this bulletin. */
    bulletin: { type: 'string' },
  },
})

const LEVELS = [1, 5, 10] as const
const DEPTH = 10

async function evaluate(
  rank: Ranker,
  questions: readonly EvaluationQuestion[],
  index: BulletinIndex,
): Promise<string> {
  const places = new Map<string, number>()
  for (const { id, question, evidence } of questions) {
    const passages = await rank(question, index)
    places.set(id, findEvidence(passages.slice(0, DEPTH), evidence))
  }
  const share = (level: number, of: readonly EvaluationQuestion[]): string => {
    const found = of.filter(({ id }) => (places.get(id) ?? Number.POSITIVE_INFINITY) <= level)
    return of.length === 0 ? '–' : ((100 * found.length) / of.length).toFixed(1)
  }
  const difficulties = ['lexical', 'paraphrase', 'hard'].map((difficulty) =>
    share(
      5,
      questions.filter((question) => question.difficulty === difficulty),
    ),
  )
  return [...LEVELS.map((level) => share(level, questions)), ...difficulties].join(' | ')
}

const folder = await mkdtemp(join(tmpdir(), 'wenbao-evaluation-'))
try {
  const embedder = await createEmbedder(values.model)
  await buildIndex({ corpusFolder: values.corpus, indexFolder: folder, embedder })
  const index = await openIndex(folder, { embedder })
  const { bulletin } = values
  const all = readQuestions(values.sets)
  const questions =
    bulletin === undefined ? all : all.filter((question) => isAskedOf(question, index, bulletin))
  console.log(
    `${embedder.name}，${questions.length} 个问题${bulletin === undefined ? '' : `（${bulletin}）`}\n`,
  )
  console.log('| 方法 | 前1 | 前5 | 前10 | 前5：字面 | 前5：口语 | 前5：难 |\n|---|---|---|---|---|---|---|')
  for (const [name, rank] of rankers) console.log(`| ${name} | ${await evaluate(rank, questions, index)} |`)
  index.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
