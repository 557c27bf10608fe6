import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIndex } from '../../../indexer/build/build-index.ts'
import { createEmbedder } from '../../../indexer/embedding/create-embedder.ts'
import { openIndex } from '../../../indexer/open-index.ts'
import { quoteFeatureNames } from '../../../server/answering/quoting/quote-features.ts'
import { passageFeatureNames } from '../../../server/answering/ranking/passage-features.ts'
import type { LinearModel } from '../../../server/answering/ranking/score-linearly.ts'
import { readQuestions, readUnanswerable } from '../question-set.ts'
import { calibrateThreshold } from './calibrate-threshold.ts'
import { crossValidate } from './cross-validate.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'
import { gatherExamples, type QuestionExamples } from './gather-examples.ts'

const { values } = parseArgs({
  options: {
    /** Folders of question sets. */
    sets: {
      type: 'string',
      multiple: true,
      default: ['tests/evaluation/development', 'tests/evaluation/additional'],
    },
    write: { type: 'boolean', default: false },
  },
})
const FOLDER = 'server/answering'
/** Penalties with the best cross-validated figures among 0.0001, 0.001, 0.003 and 0.01. */
const PENALTY = { passages: 0.001, quotes: 0.001, evidence: 0.003 } as const

interface TypedExamples extends QuestionExamples {
  /** Type of an unanswerable question; empty for the others. */
  readonly type: string
}

async function gather(): Promise<readonly TypedExamples[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wenbao-learn-'))
  const embedder = await createEmbedder()
  await buildIndex({ corpusFolder: 'corpus/bulletins', indexFolder: folder, embedder })
  const index = await openIndex(folder, { embedder })
  const asked = values.sets.flatMap((set) => [
    ...readQuestions(set).map(({ question, evidence }) => ({ question, evidence, type: '' })),
    ...readUnanswerable(set).map(({ question, type }) => ({ question, evidence: [], type })),
  ])
  const examples: TypedExamples[] = []
  for (const { type, ...question } of asked)
    examples.push({ type, ...(await gatherExamples(question, index)) })
  index.close()
  await rm(folder, { recursive: true, force: true })
  return examples
}

function save(file: string, model: LinearModel): void {
  console.log(JSON.stringify(model))
  if (values.write) writeFileSync(join(FOLDER, file), `${JSON.stringify(model, null, 2)}\n`)
}

const gathered = await gather()
const rankings = [
  ['passages', 'ranking/ranking-model.json', passageFeatureNames],
  ['quotes', 'quoting/quote-model.json', quoteFeatureNames],
] as const
for (const [part, file, names] of rankings) {
  const groups = gathered.map((examples) => examples[part]).filter((examples) => examples.length > 0)
  const fit = (examples: readonly Example[]): LinearModel => fitLogistic(names, examples, PENALTY[part])
  console.log(
    `${part}：${groups.length} 个问题，首位正确 ${crossValidate(names, groups, fit)}（五折交叉验证）`,
  )
  save(file, fit(groups.flat()))
}
const judgements = [
  { name: 'relevance', types: ['out_of_domain'], allowed: 0.014 },
  { name: 'directness', types: ['false_premise', 'near_miss'], allowed: 0.16 },
] as const
for (const { name, types, allowed } of judgements) {
  const examples = gathered
    .filter(({ type, isRefusedByRule }) => !isRefusedByRule && ['', ...types].includes(type))
    .map(({ evidence }) => evidence)
  const { model, summary } = calibrateThreshold({ name, examples, allowed, penalty: PENALTY.evidence })
  console.log(summary)
  save(`judging/${name}-model.json`, model)
}
