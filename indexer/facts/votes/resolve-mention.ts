import type { Item } from '../../../corpus/model/item.ts'
import { compactTitle } from '../../../corpus/text/compact-title.ts'
import { readSubject, type VoteSubject } from './read-subject.ts'

/** 智鑫局长, 智鑫同志, 张智鑫 */
const TITLE = /(?:同志|副?(?:局|市|县|区|州|厅|处|院|行|检察)长|主任|书记)$/
const SHORTEST_MENTION = 2

/** Who a mention means: a full name or a body by itself, a given name with a title only the person that the item is on. */
export function resolveMention(mention: string, { person, body }: Item): VoteSubject {
  const name = compactTitle(mention).replace(TITLE, '')
  if (person !== undefined && name.length >= SHORTEST_MENTION && person.endsWith(name)) {
    return { person, ...(body === undefined ? {} : { body }) }
  }
  return readSubject(mention)
}
