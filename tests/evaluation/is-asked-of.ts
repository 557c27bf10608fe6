import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { foldForEvidence } from './find-evidence.ts'
import type { EvaluationQuestion } from './question-set.ts'

/** Whether the evidence of a question stands in a bulletin. */
export function isAskedOf(
  { evidence }: Pick<EvaluationQuestion, 'evidence'>,
  index: BulletinIndex,
  bulletinId: string,
): boolean {
  const text = foldForEvidence(
    index
      .items(bulletinId)
      .map((item) => index.item(item.id)?.text ?? '')
      .join(''),
  )
  return evidence.some((group) => group.every((exact) => text.includes(foldForEvidence(exact))))
}
