import type { ContentsEntry } from '../contents/contents-entry.ts'
import type { ItemKind } from '../model/item.ts'
import type { Span } from '../model/span.ts'
import type { RepairedText } from '../text/repair-text.ts'
import type { AnnexRange } from './find-annexes.ts'
import type { Signature } from './find-signature.ts'
import type { ItemHead } from './item-head.ts'

/** An item read by itself, before it is compared with the other items of its bulletin. */
export interface ItemDraft {
  readonly repaired: RepairedText
  readonly paragraphs: readonly Span[]
  readonly head: ItemHead
  readonly kind: ItemKind
  readonly annexes: readonly AnnexRange[]
  readonly signature?: Signature
  readonly entry?: ContentsEntry
}
