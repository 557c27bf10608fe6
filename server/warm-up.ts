import type { BulletinIndex } from '../indexer/store/bulletin-index.ts'
import { ask } from './answering/ask.ts'

/** A question that goes through every stage. */
const QUESTION = '下一步有什么打算？'

/** Loads what the first question would otherwise wait for (dictionary, divisions, code compiled on first use); returns the index. */
export async function warmUp(index: BulletinIndex): Promise<BulletinIndex> {
  await ask({ question: QUESTION }, { index })
  return index
}
