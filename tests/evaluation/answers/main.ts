import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIndex } from '../../../indexer/build/build-index.ts'
import { createEmbedder } from '../../../indexer/embedding/create-embedder.ts'
import { openIndex } from '../../../indexer/open-index.ts'
import { readConversations, readQuestions, readUnanswerable } from '../question-set.ts'
import { type Outcome, scoreAnswers, scoreConversations, scoreRefusals } from './score-answers.ts'

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'tests/evaluation/development' },
    corpus: { type: 'string', default: 'corpus/bulletins' },
    model: { type: 'string' },
    /** Also prints every question that was not answered as it should be. */
    misses: { type: 'boolean', default: false },
  },
})

function report(name: string, outcomes: readonly Outcome[]): void {
  const right = outcomes.filter(({ isRight }) => isRight).length
  const share = outcomes.length === 0 ? '–' : `${((100 * right) / outcomes.length).toFixed(1)} %`
  console.log(`| ${name} | ${share} | ${outcomes.length} |`)
}

function reportBy(name: string, outcomes: readonly Outcome[]): void {
  report(name, outcomes)
  for (const group of [...new Set(outcomes.map((outcome) => outcome.group))].toSorted())
    report(
      `${name}：${group}`,
      outcomes.filter((outcome) => outcome.group === group),
    )
}

const folder = await mkdtemp(join(tmpdir(), 'wenbao-answers-'))
try {
  const embedder = await createEmbedder(values.model)
  await buildIndex({ corpusFolder: values.corpus, indexFolder: folder, embedder })
  const index = await openIndex(folder, { embedder })
  const answers = await scoreAnswers(readQuestions(values.sets), index)
  const refusals = await scoreRefusals(readUnanswerable(values.sets), index)
  const conversations = await scoreConversations(readConversations(values.sets), index)
  console.log('| 项目 | 正确 | 数目 |\n|---|---|---|')
  reportBy('完整回答（400字以内）', answers)
  for (const status of ['refused', 'related'] as const)
    report(
      `有答案却是 ${status}`,
      answers.map((outcome) => ({ ...outcome, isRight: outcome.status === status })),
    )
  reportBy('该拒绝的', refusals)
  report('追问', conversations)
  if (values.misses)
    for (const { id, question, status, text } of [...answers, ...refusals, ...conversations].filter(
      ({ isRight }) => !isRight,
    ))
      console.log(`${id} ${question} ← ${status}：${text.slice(0, 200).replaceAll('\n', ' ')}`)
  index.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
