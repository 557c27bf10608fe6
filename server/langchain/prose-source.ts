import { foldText } from '../../corpus/folding/fold-text.ts'
import type { FoldedText } from '../../corpus/folding/fold-text.ts'
import type { Item } from '../../corpus/model/item.ts'
import type { Passage } from '../../indexer/passages/passage.ts'

/** A numbered passage that prose may be written from. */
export interface ProseSource {
  /** The number its citation mark has, from 1. */
  readonly n: number
  readonly passage: Passage
  readonly item: Item
  /** The item's text as quotations are looked for. */
  readonly folded: FoldedText
  /** Passages of the item, one of which holds a quotation from outside `passage`. */
  readonly neighbours: readonly Passage[]
  /** Who says it, where and when. */
  readonly origin: string
}

/** All that a source says: its origin, headings, words, and table cells with their headers. */
export function sourceWords({ origin, passage }: ProseSource): string {
  return [origin, passage.heading, passage.text, passage.rows].join('\n')
}

/** A source of a passage. */
export function createProseSource(source: Omit<ProseSource, 'folded'>): ProseSource {
  return { ...source, folded: foldText(source.item.text) }
}
