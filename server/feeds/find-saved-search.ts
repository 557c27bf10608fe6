import { foldText } from '../../corpus/folding/fold-text.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { search } from '../answering/search.ts'

/** Passages looked at where no item holds the words themselves. */
const LOOKED_AT = 50

/** Ids of the items that hold every word of a saved search; where none does, of those that a search for it finds. A later item is never crowded out by earlier ones. */
export async function findSavedSearch(query: string, index: BulletinIndex): Promise<ReadonlySet<string>> {
  const words = query.split(/\s+/u).map((word) => foldText(word).folded)
  const ids = index.bulletins().flatMap((bulletin) => index.items(bulletin.id).map(({ id }) => id))
  const holding = ids.filter((id) => {
    const text = index.quotes.foldedText(id)
    return words.every((word) => text.includes(word))
  })
  if (holding.length > 0) return new Set(holding)
  const passages = await search({ query, limit: LOOKED_AT }, { index })
  return new Set(passages.map(({ itemId }) => itemId))
}
