import type { ContentsEntry } from '../contents/contents-entry.ts'
import type { Item, PageRange } from '../model/item.ts'
import { continuesSentence } from '../text/continues-sentence.ts'
import type { Line } from '../text/line.ts'
import { repairText } from '../text/repair-text.ts'
import { splitLines } from '../text/split-lines.ts'
import { draftItem } from './draft-item.ts'
import { findItemStarts } from './find-item-starts.ts'
import { finishItem } from './finish-item.ts'
import type { ItemDraft } from './item-draft.ts'
import { nameItem } from './name-item.ts'
import { readRoles } from './read-roles.ts'
import { resolveEvaluated } from './resolve-evaluated.ts'

/** The items of a delivered file, with what was read on the way. */
export interface ReadItems {
  readonly items: readonly Item[]
  readonly drafts: readonly ItemDraft[]
  readonly entries: readonly ContentsEntry[]
  /** Lines above the first item: the masthead and the printed contents. */
  readonly front: readonly Line[]
}

/**
 * Reads the items of a delivered file. Every line after the masthead and the printed contents belongs to
 * exactly one item.
 */
export function readItems(bulletinId: string, delivered: string): ReadItems {
  const lines = splitLines(delivered)
  const { starts, entries } = findItemStarts(lines)
  const joins = joinsOf(delivered)
  const drafts = starts.map(({ at, entry }, index) =>
    draftItem(repairText(delivered, lines.slice(at, starts[index + 1]?.at), joins), entry),
  )
  return {
    items: toItems(bulletinId, delivered, drafts),
    drafts,
    entries,
    front: lines.slice(0, starts[0]?.at),
  }
}

function toItems(bulletinId: string, delivered: string, drafts: readonly ItemDraft[]): readonly Item[] {
  const read = drafts.map((draft) => ({ draft, roles: readRoles(draft) }))
  const isShared = (printed: string): boolean =>
    drafts.filter((draft) => draft.head.title === printed).length > 1
  return read.map(({ draft, roles }, at) => {
    const pages = pagesOf(draft, drafts.slice(at + 1))
    return finishItem(draft, {
      bulletinId,
      ordinal: at + 1,
      delivered,
      name: nameItem(draft, isShared),
      roles: draft.kind === 'evaluation' ? resolveEvaluated(roles, read) : roles,
      ...(pages ? { pages } : {}),
    })
  })
}

/** From the page that the contents give to the page on which the next item begins: items begin in mid-page. */
function pagesOf(draft: ItemDraft, later: readonly ItemDraft[]): PageRange | undefined {
  const from = draft.entry?.page
  if (from === undefined) return undefined
  const next = later.find(({ entry }) => entry?.page !== undefined)?.entry?.page
  return { from, to: Math.max(from, next ?? from) }
}

function joinsOf(delivered: string): (paragraph: string, next: string) => boolean {
  const flat = delivered.replaceAll(/[ \t\u3000]/g, '')
  const count = (words: string): number => flat.split(words).length - 1
  return (paragraph, next) => continuesSentence(paragraph, next, count)
}
