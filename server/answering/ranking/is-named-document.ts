import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** Whether a hit stands in a document whose number the question names. */
export function isNamedDocument(
  { passage }: Hit,
  { documentNumbers }: Understanding,
  index: BulletinIndex,
): boolean {
  const number = index.item(passage.itemId)?.documentNumber
  return number !== undefined && documentNumbers.includes(number)
}
