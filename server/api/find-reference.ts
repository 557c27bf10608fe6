import { describeReference } from '../citing/describe-reference.ts'
import type { Reference } from '../citing/reference.ts'
import { placeUrl } from './place-url.ts'
import type { ViewContext } from './present-passages.ts'
import { ApiProblem } from './problems/api-problem.ts'

/** The reference of what an id names, an item or a stretch of its text; throws a `not-found` problem where the index has no such text. */
export function findReference(id: string, { index, publicUrl }: ViewContext): Reference {
  const passage = index.passage(id)
  const item = index.item(passage?.itemId ?? id)
  const bulletin = index.bulletins().find((record) => record.id === item?.bulletinId)
  if (item === undefined || bulletin === undefined) {
    throw new ApiProblem('not-found', { detail: `没有篇目或段落 ${id}，或该处文字已与编号不符。` })
  }
  // An address without a host opens nothing from a list of references.
  const link = publicUrl === '' ? undefined : placeUrl(publicUrl, item.id, passage?.span)
  return describeReference({ item, bulletin, passage, link })
}
