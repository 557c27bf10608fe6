import type { Opening } from './opening.ts'
import type { MarkerKind } from './read-marker.ts'

/** Usual order of numberings from the outermost to the innermost. */
const RANKS: Readonly<Record<MarkerKind, number>> = {
  part: 1,
  chapter: 2,
  division: 3,
  article: 4,
  chinese: 6,
  ordinal: 7,
  'chinese-paren': 8,
  arabic: 9,
  'arabic-paren': 10,
  circled: 11,
}
const OUTER_HEADING = 5
const INNER_HEADING = 12

/** For each opening the openings it stands in, outermost first, itself last; levels come from the numbering alone. */
export function nestOpenings(openings: readonly Opening[]): readonly (readonly Opening[])[] {
  let open: readonly Opening[] = []
  return openings.map((opening, at) => {
    open = [...parentsOf(opening, open, openings.slice(at + 1)), opening]
    return open
  })
}

function parentsOf(
  opening: Opening,
  open: readonly Opening[],
  later: readonly Opening[],
): readonly Opening[] {
  if (opening.kind === 'annex') return []
  if (opening.numbering === undefined) return above(open, headingRank(opening, open, later))
  const sibling = open.findLastIndex((other) => isSame(other, opening) && other.number + 1 === opening.number)
  if (sibling >= 0) return open.slice(0, sibling)
  const same = open.findLastIndex((other) => isSame(other, opening))
  const startsInner = opening.number === 1 && resumes(open.at(-1), opening, later)
  if (startsInner) return open
  return same >= 0 ? open.slice(0, same) : above(open, RANKS[opening.numbering])
}

function above(open: readonly Opening[], rank: number): readonly Opening[] {
  const end = open.findIndex((other) => rankOf(other) >= rank)
  return end < 0 ? open : open.slice(0, end)
}

function rankOf(opening: Opening): number {
  if (opening.kind === 'annex') return 0
  return opening.numbering === undefined ? OUTER_HEADING : RANKS[opening.numbering]
}

function isSame(a: Opening, b: Opening): boolean {
  return a.numbering !== undefined && a.numbering === b.numbering
}

/** Whether the list that `last` belongs to goes on after a list that starts inside it (五、 一、二、三、 六、). */
function resumes(last: Opening | undefined, first: Opening, later: readonly Opening[]): boolean {
  if (last?.numbering === undefined) return false
  if (RANKS[last.numbering] < RANKS[first.numbering ?? last.numbering]) return false
  let run = first.number
  for (const opening of withinAnnex(later)) {
    if (opening.numbering !== last.numbering) continue
    if (isSame(opening, first) && opening.number === run + 1) run += 1
    else return opening.number === last.number + 1
  }
  return false
}

function withinAnnex(later: readonly Opening[]): readonly Opening[] {
  const end = later.findIndex((opening) => opening.kind === 'annex')
  return end < 0 ? later : later.slice(0, end)
}

/** An unnumbered heading stands above the numbered ones if the outermost numbering starts anew below it, or none follows. */
function headingRank(heading: Opening, open: readonly Opening[], later: readonly Opening[]): number {
  if (isAttendance(heading)) return OUTER_HEADING
  const next = withinAnnex(later).find((opening) => opening.numbering !== undefined)
  const numbered = open.find((opening) => opening.numbering !== undefined)
  if (next === undefined || numbered === undefined) return OUTER_HEADING
  return next.number === 1 && rankOf(next) <= rankOf(numbered) ? OUTER_HEADING : INNER_HEADING
}

function isAttendance(heading: Opening): boolean {
  return /^(?:[出列缺]\s?席|请\s?假|参\s?会|记\s?录)/.test(heading.title)
}
