import type { Annex, Item, PageRange } from '../model/item.ts'
import type { Section } from '../model/section.ts'
import { findOpenings } from '../sections/find-openings.ts'
import type { Opening } from '../sections/opening.ts'
import { splitSections } from '../sections/split-sections.ts'
import { findTables } from '../tables/find-tables.ts'
import { toDeliveredOffset } from '../text/to-delivered-offset.ts'
import type { ItemDraft } from './item-draft.ts'
import type { ItemTitle } from './name-item.ts'
import type { Roles } from './read-roles.ts'

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
  const { repaired, paragraphs, annexes, head } = draft
  const openings = findOpenings({
    text: repaired.text,
    paragraphs: paragraphs.filter((_, at) => at >= head.length && !isAnnexHead(draft, at)),
    opensBold: offset => /\*\*\s?$/.test(delivered.slice(0, toDeliveredOffset(repaired.origin, offset)).slice(-3)),
  })
  const opened = annexes.map(
    (annex): Opening => ({
      at: paragraphs[annex.at]?.start ?? 0,
      kind: 'annex',
      number: 0,
      marker: annex.label,
      title: annex.title,
    }),
  )
  return splitSections(repaired.text, [...openings, ...opened].toSorted((a, b) => a.at - b.at))
}

/** A paragraph that an annex's label and title fill; a heading glued to the title still opens a section. */
function isAnnexHead({ annexes, paragraphs, repaired }: ItemDraft, at: number): boolean {
  return annexes.some(annex => {
    if (at < annex.at || at >= annex.at + annex.headLength) return false
    const span = paragraphs[at]
    const line = span ? repaired.text.slice(span.start, span.end) : ''
    return !/[一1][、.]/.test(line) || annex.label === '' || line.length <= annex.title.length
  })
}
