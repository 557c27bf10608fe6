import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { evidenceFeatureNames } from '../../../server/answering/judging/evidence-features.ts'
import { quoteFeatureNames } from '../../../server/answering/quoting/quote-features.ts'
import { passageFeatureNames } from '../../../server/answering/ranking/passage-features.ts'
import type { LinearModel } from '../../../server/answering/ranking/score-linearly.ts'
import { listBulletins } from '../list-bulletins.ts'
import { calibrateThreshold } from './calibrate-threshold.ts'
import { crossValidate } from './cross-validate.ts'
import { fitListwise } from './fit-listwise.ts'
import type { Example } from './fit-logistic.ts'
import { gatherAll, type TypedExamples } from './gather-all.ts'

const { values } = parseArgs({
  options: {
    /** Folders of question sets. */
    sets: {
      type: 'string',
      multiple: true,
      default: ['tests/evaluation/development', 'tests/evaluation/additional'],
    },
    /** Folder of embedding models trained without one bulletin each (`model-without-ID`): their questions count too, so that the weights hold for bulletins never seen. */
    'left-out': { type: 'string' },
    /** One of the parts; all, one after another, by default: each part is learned over what the one before puts out. */
    part: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const FOLDER = 'server/answering'
const PARTS = ['passages', 'quotes', 'evidence'] as const
/** Penalties with the best cross-validated figures among 0.0001, 0.001, 0.003 and 0.01. */
const PENALTY = { passages: 0.001, quotes: 0.001, evidence: 0.003 } as const
const RANKINGS = {
  passages: { file: 'ranking/ranking-model.json', names: passageFeatureNames },
  quotes: { file: 'quoting/quote-model.json', names: quoteFeatureNames },
} as const
/** Share of the answerable that may be refused, or only be called related: the goals are 2 % refused. */
const JUDGEMENTS = [
  { name: 'relevance', types: ['out_of_domain'], allowed: 0.012 },
  { name: 'directness', types: ['false_premise', 'near_miss'], allowed: 0.16 },
] as const

async function gather(): Promise<readonly TypedExamples[]> {
  const { sets, 'left-out': leftOut } = values
  const examples = [...(await gatherAll({ sets }))]
  for (const bulletin of leftOut === undefined ? [] : listBulletins()) {
    const model = join(leftOut ?? '', `model-without-${bulletin}`)
    if (existsSync(model)) examples.push(...(await gatherAll({ sets, model, bulletin })))
  }
  return examples
}

function save(file: string, model: LinearModel): void {
  console.log(JSON.stringify(model))
  if (values.write) writeFileSync(join(FOLDER, file), `${JSON.stringify(model, null, 2)}\n`)
}

function learnRanking(part: keyof typeof RANKINGS, gathered: readonly TypedExamples[]): void {
  const { file, names } = RANKINGS[part]
  const groups = gathered.map((examples) => examples[part]).filter((examples) => examples.length > 0)
  const fit = (some: readonly (readonly Example[])[]): LinearModel => fitListwise(names, some, PENALTY[part])
  const figure = crossValidate(names, groups, fit)
  console.log(`${part}：${groups.length} 个问题，首位正确 ${figure}（五折交叉验证）`)
  save(file, fit(groups))
}

function learnJudging(gathered: readonly TypedExamples[]): void {
  for (const { name, types, allowed } of JUDGEMENTS) {
    const examples = gathered
      .filter(({ type, isRefusedByRule }) => !isRefusedByRule && ['', ...types].includes(type))
      .map(({ evidence }) => evidence)
    const { model, summary } = calibrateThreshold({ name, examples, allowed, penalty: PENALTY.evidence })
    console.log(`${summary}，${evidenceFeatureNames.length} 个特征`)
    save(`judging/${name}-model.json`, model)
  }
}

if (values.part === undefined) {
  for (const part of PARTS) {
    const { status } = spawnSync(
      'npm',
      ['run', '-s', 'learn', '--', ...process.argv.slice(2), '--part', part],
      {
        stdio: 'inherit',
      },
    )
    if (status !== 0) process.exit(status ?? 1)
  }
} else {
  const gathered = await gather()
  if (values.part === 'evidence') learnJudging(gathered)
  else if (values.part === 'passages' || values.part === 'quotes') learnRanking(values.part, gathered)
  else throw new Error(`--part is one of ${PARTS.join(', ')}`)
}
