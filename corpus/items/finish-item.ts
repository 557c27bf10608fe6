import type { Annex, Item, PageRange } from '../model/item.ts'
import type { Section } from '../model/section.ts'
import type { Span } from '../model/span.ts'
import { findOpenings } from '../sections/find-openings.ts'
import type { Opening } from '../sections/opening.ts'
import { splitSections } from '../sections/split-sections.ts'
import { findTables } from '../tables/find-tables.ts'
import { toDeliveredOffset } from '../text/to-delivered-offset.ts'
import { findAnnexLists, type AnnexList } from './find-annex-list.ts'
import type { ItemDraft } from './item-draft.ts'
import type { ItemTitle } from './name-item.ts'
import type { Roles } from './read-roles.ts'

const BOLD = /\*\*\s?$/
const GLUED_HEADING = /(?<=\p{Script=Han})一、/u
const ANNEX_LIST = '附件'

/** What comparing the items of a bulletin has settled about one. */
export interface ItemPlace {
  readonly bulletinId: string
  readonly ordinal: number
  readonly delivered: string
  readonly name: ItemTitle
  readonly roles: Roles
  readonly pages?: PageRange
}

/** The item of a draft, with its annexes, sections and tables. */
export function finishItem(draft: ItemDraft, place: ItemPlace): Item {
  const { text, origin } = draft.repaired
  const { documentNumber, registrationNumber, addressee } = draft.head
  return {
    id: `${place.bulletinId}/${place.ordinal}`,
    bulletinId: place.bulletinId,
    ordinal: place.ordinal,
    ...place.name,
    kind: draft.kind,
    text,
    ...place.roles,
    ...(documentNumber ? { documentNumber } : {}),
    ...(registrationNumber ? { registrationNumber } : {}),
    ...(addressee ? { addressee } : {}),
    ...(place.pages ? { pages: place.pages } : {}),
    annexes: toAnnexes(draft),
    sections: toSections(draft, place.delivered),
    tables: findTables(text),
    origin,
  }
}

function toAnnexes({ annexes, paragraphs, repaired }: ItemDraft): readonly Annex[] {
  return annexes.map(({ label, title, at }, index) => ({
    label,
    title,
    span: {
      start: paragraphs[at]?.start ?? 0,
      end: paragraphs[annexes[index + 1]?.at ?? paragraphs.length]?.start ?? repaired.text.length,
    },
  }))
}

function toSections(draft: ItemDraft, delivered: string): readonly Section[] {
  const { repaired, paragraphs, annexes } = draft
  const words = paragraphs.map((span) => repaired.text.slice(span.start, span.end))
  const lists = findAnnexLists(words, annexes)
  const openings = findOpenings({
    text: repaired.text,
    paragraphs: paragraphs.flatMap((span, at) =>
      isListed(lists, at) ? [] : (afterHead(draft, span, at) ?? []),
    ),
    opensBold: (offset) =>
      BOLD.test(delivered.slice(0, toDeliveredOffset(repaired.origin, offset)).slice(-3)),
  })
  const startOf = (at: number): number => paragraphs[at]?.start ?? 0
  const opened = annexes.map(({ at, label, title }): Opening => ({
    at: startOf(at),
    kind: 'annex',
    number: 0,
    marker: label,
    title,
  }))
  const listed = lists.map(({ at }): Opening => ({
    at: startOf(at),
    kind: 'heading',
    number: 0,
    marker: '',
    title: ANNEX_LIST,
  }))
  return splitSections(
    repaired.text,
    [...openings, ...opened, ...listed].toSorted((a, b) => a.at - b.at),
  )
}

function isListed(lists: readonly AnnexList[], at: number): boolean {
  return lists.some((list) => at >= list.at && at < list.at + list.length)
}

/** A paragraph without what belongs to the item's head or an annex's title; a heading may be glued to the title. */
function afterHead({ head, annexes, repaired }: ItemDraft, span: Span, at: number): Span | undefined {
  if (at < head.length) return undefined
  const annex = annexes.find((range) => at >= range.at && at < range.at + range.headLength)
  if (!annex) return span
  const glued = repaired.text.slice(span.start, span.end).search(GLUED_HEADING)
  return glued > 0 ? { start: span.start + glued, end: span.end } : undefined
}
