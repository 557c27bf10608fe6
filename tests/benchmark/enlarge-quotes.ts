import { createQuoteIndex } from '../../indexer/quotes/create-quote-index.ts'
import { buildGramTable } from '../../indexer/quotes/gram-table.ts'
import { joinTexts } from '../../indexer/quotes/quote-texts.ts'
import type { QuoteIndex } from '../../indexer/quotes/quote-index.ts'
import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'

/** Distance by which characters are moved in a copy, so that its sentences are others of the same kind. */
const SHIFT = 7

/** A quotation index of the bulletins and of so many copies less one in which every third character is another of the same item. */
export function enlargeQuotes(index: BulletinIndex, times: number): QuoteIndex {
  const items = index
    .bulletins()
    .flatMap(({ id }) => index.items(id).flatMap((summary) => index.item(summary.id) ?? []))
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    items.map(({ id, text }) => ({ id: `${id}-${copy}`, text: scramble(text, copy) })),
  )
  const texts = joinTexts([...items, ...copies.flat()])
  return createQuoteIndex(texts, buildGramTable(texts.text))
}

function scramble(text: string, copy: number): string {
  return [...text]
    .map((character, at) =>
      at % 3 === copy % 3 ? (text[(at + SHIFT * (copy + 1)) % text.length] ?? '') : character,
    )
    .join('')
}
