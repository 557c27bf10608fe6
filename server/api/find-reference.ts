import { describeReference } from '../citing/describe-reference.ts'
import type { Reference } from '../citing/reference.ts'
import { placeUrl } from './place-url.ts'
import type { ViewContext } from './present-passages.ts'

/** The reference of what an id names, an item or a stretch of its text; undefined where the index has no such text. */
export function findReference(id: string, { index, publicUrl }: ViewContext): Reference | undefined {
  const passage = index.passage(id)
  const item = index.item(passage?.itemId ?? id)
  const bulletin = index.bulletins().find((record) => record.id === item?.bulletinId)
  if (item === undefined || bulletin === undefined) return undefined
  // An address without a host opens nothing from a list of references.
  const link = publicUrl === '' ? undefined : placeUrl(publicUrl, item.id, passage?.span)
  return describeReference({ item, bulletin, passage, link })
}
