import type { Answer } from '../answering/answer.ts'
import { gatherSources } from './gather-sources.ts'
import type { ProseContext } from './prose-context.ts'
import type { ProseRequest } from './prose-writer.ts'

/** What is asked of the model for an answer; undefined where there is nothing to write from, or the answer is a refusal. */
export function requestProse(answer: Answer, { index, signal }: ProseContext): ProseRequest | undefined {
  if (answer.status === 'refused') return undefined
  const sources = gatherSources(answer, index)
  if (sources.length === 0) return undefined
  return {
    question: answer.standaloneQuestion,
    sources,
    onlyRelated: answer.status === 'related',
    ...(signal === undefined ? {} : { signal }),
  }
}
