import type { Passage } from '../../indexer/passages/passage.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Answer } from '../answering/answer.ts'
import { describeSource } from '../answering/composing/describe-source.ts'
import { createProseSource } from './prose-source.ts'
import type { ProseSource } from './prose-source.ts'

/** Passages given to the model: more would drown what answers, and cost time. */
const SOURCES = 6

/** The passages an answer's prose is written from, numbered: those it quotes, then the best others. */
export function gatherSources(answer: Answer, index: BulletinIndex): readonly ProseSource[] {
  const passages = [...answer.citations.map(({ passage }) => passage), ...answer.passages]
  const distinct = new Map(passages.map((passage) => [passage.id, passage]))
  const sources: ProseSource[] = []
  for (const passage of distinct.values()) {
    const source = toSource(passage, sources.length + 1, index)
    if (source !== undefined && sources.length < SOURCES) sources.push(source)
  }
  return sources
}

function toSource(passage: Passage, n: number, index: BulletinIndex): ProseSource | undefined {
  const item = index.item(passage.itemId)
  const bulletin = index.bulletins().find(({ id }) => id === item?.bulletinId)
  if (item === undefined || bulletin === undefined) return undefined
  const described = describeSource(item, bulletin)
  const origin = described.includes(bulletin.region) ? described : `${bulletin.region} ${described}`
  return createProseSource({ n, passage, item, origin, neighbours: index.passagesOf(item.id) })
}
