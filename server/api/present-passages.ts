import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import type { Passage } from '../../indexer/passages/passage.ts'
import { createPlaceFinder } from './create-place-finder.ts'
import { placeUrl } from './place-url.ts'
import { presentBulletinReference } from './present-bulletin-reference.ts'
import { presentItemReference } from './present-item-reference.ts'
import type { PassageView } from './schemas/passage.ts'

/** What a view of the index needs: the index, and the address in front of links. */
export interface ViewContext {
  readonly index: BulletinIndex
  readonly publicUrl: string
}

/** Passages in the order given, each with its place and the address that opens it there. */
export function presentPassages(passages: readonly Passage[], context: ViewContext): PassageView[] {
  const findPlace = createPlaceFinder(context.index)
  return passages.map((passage) => {
    const { bulletin, item } = findPlace(passage.itemId)
    return {
      id: passage.id,
      text: passage.text,
      heading: passage.heading,
      url: placeUrl(context.publicUrl, passage.itemId, passage.span),
      bulletin: presentBulletinReference(bulletin),
      item: presentItemReference(item),
      section: [...passage.section],
      page: passage.page,
      span: passage.span,
    }
  })
}
