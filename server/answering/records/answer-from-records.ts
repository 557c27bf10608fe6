import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import { findRefusalReason } from '../judging/find-refusal-reason.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { composeRecords, type RecordAnswer } from './compose-records.ts'
import { findRecords } from './find-records.ts'

/** The answer to a question that asks for a list, a count or an extreme of the registers; undefined where they hold none of it, or the question lies outside what the bulletins cover. */
export function answerFromRecords(
  hits: readonly Hit[],
  understanding: Understanding,
  index: BulletinIndex,
): RecordAnswer | undefined {
  const found = findRecords(understanding, index)
  if (found === undefined || findRefusalReason(understanding, hits, index) !== undefined) return undefined
  const answer = composeRecords(found, index)
  return answer.citations.length === 0 ? undefined : answer
}
