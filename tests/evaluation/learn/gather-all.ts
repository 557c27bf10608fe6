import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIndex } from '../../../indexer/build/build-index.ts'
import { createEmbedder } from '../../../indexer/embedding/create-embedder.ts'
import { openIndex } from '../../../indexer/open-index.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { isAskedOf } from '../is-asked-of.ts'
import { readQuestions, readUnanswerable } from '../question-set.ts'
import { gatherExamples, type QuestionExamples } from './gather-examples.ts'

/** Examples of one question of a set. */
export interface TypedExamples extends QuestionExamples {
  /** Type of an unanswerable question; empty for the others. */
  readonly type: string
}

export interface Gathering {
  /** Folders of question sets. */
  readonly sets: readonly string[]
  /** Model folder; the one that ships by default. */
  readonly model?: string
  /** Only answerable questions whose evidence stands in this bulletin. */
  readonly bulletin?: string
}

/** Runs the stages on every question of the sets, over an index built with the model. */
export async function gatherAll({ sets, model, bulletin }: Gathering): Promise<readonly TypedExamples[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wenbao-learn-'))
  try {
    const embedder = await createEmbedder(model)
    await buildIndex({ corpusFolder: 'corpus/bulletins', indexFolder: folder, embedder })
    const index = await openIndex(folder, { embedder })
    const examples: TypedExamples[] = []
    for (const { type, ...question } of listQuestions(sets, index, bulletin))
      examples.push({ type, ...(await gatherExamples(question, index)) })
    index.close()
    return examples
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function listQuestions(sets: readonly string[], index: BulletinIndex, bulletin: string | undefined) {
  const answerable = sets.flatMap((set) => readQuestions(set))
  const unanswerable = bulletin === undefined ? sets.flatMap((set) => readUnanswerable(set)) : []
  return [
    ...answerable
      .filter((question) => bulletin === undefined || isAskedOf(question, index, bulletin))
      .map(({ question, evidence }) => ({ question, evidence, type: '' })),
    ...unanswerable.map(({ question, type }) => ({ question, evidence: [], type })),
  ]
}
