import type { ContentsEntry } from '../contents/contents-entry.ts'
import { classifyKind } from '../genre/classify-kind.ts'
import type { RepairedText } from '../text/repair-text.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import { findAnnexes } from './find-annexes.ts'
import { findSignature } from './find-signature.ts'
import type { ItemDraft } from './item-draft.ts'
import { readItemHead } from './read-item-head.ts'

/** Reads one item's text by itself: its head, kind, signature and annexes. */
export function draftItem(repaired: RepairedText, entry: ContentsEntry | undefined): ItemDraft {
  const paragraphs = splitParagraphs(repaired.text)
  const words = paragraphs.map((span) => repaired.text.slice(span.start, span.end))
  const head = readItemHead(words)
  const signature = findSignature(words, head.length)
  const title = head.title === '' ? (entry?.title ?? '') : head.title
  const context = { title: head.title, from: head.length, ...(signature ? { signature: signature.at } : {}) }
  return {
    repaired,
    paragraphs,
    head,
    kind: head.minutesNumber === undefined ? classifyKind(title) : 'minutes',
    annexes: findAnnexes(words, context),
    ...(signature ? { signature } : {}),
    ...(entry ? { entry } : {}),
  }
}
