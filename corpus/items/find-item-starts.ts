import type { ContentsEntry } from '../contents/contents-entry.ts'
import { findContents } from '../contents/find-contents.ts'
import { matchContents, type ContentsMatch } from '../contents/match-contents.ts'
import { findGenreStarts } from '../genre/find-genre-starts.ts'
import { shapeOfLine, type LineShape } from '../genre/line-shape.ts'
import { isMasthead } from '../genre/is-masthead.ts'
import type { Line } from '../text/line.ts'

/** Where an item begins: a position among the file's lines, and its line in the printed contents. */
export interface ItemStart {
  readonly at: number
  readonly entry?: ContentsEntry
}

/** Where the items of a file begin, and what its printed contents say. */
export interface ItemStarts {
  readonly starts: readonly ItemStart[]
  readonly entries: readonly ContentsEntry[]
}

/** Lines of a head that may stand above the title that the contents print: numbers, the body's name. */
const LINES_ABOVE_TITLE = 4
const ABOVE_TITLE: ReadonlySet<LineShape> = new Set([
  'registration',
  'document-number',
  'minutes-number',
  'short',
  'title',
])

/** Finds the items of a file by its printed contents and by the genre's signs. */
export function findItemStarts(lines: readonly Line[]): ItemStarts {
  const contents = findContents(lines)
  const from = contents?.end ?? 0
  const entries = contents?.entries ?? []
  const genre = findGenreStarts(lines, from)
  const listed = matchContents(entries, lines, from).map((match) => ({
    entry: match.entry,
    at: headOf(match, genre, lines),
  }))
  const unlisted = genre.filter(
    (at) => !listed.some((start) => start.at === at || isInHead(start.at, at, lines)),
  )
  const starts = [...listed, ...unlisted.map((at) => ({ at }))].toSorted((a, b) => a.at - b.at)
  return { starts: withOpeningText(starts, lines, from), entries }
}

/** The head's first line where a sign of the genre stands just above the title matched. */
function headOf(match: ContentsMatch, genre: readonly number[], lines: readonly Line[]): number {
  return genre.find((at) => isInHead(at, match.at, lines)) ?? match.at
}

/** Whether a line stands below a head's first line with nothing but numbers and parts of the title between. */
function isInHead(start: number, at: number, lines: readonly Line[]): boolean {
  if (at <= start || at - start > LINES_ABOVE_TITLE) return false
  const between = lines.slice(start, at).map((line) => shapeOfLine(line.plain))
  return between.every((shape) => ABOVE_TITLE.has(shape)) && between[0] !== 'title'
}

/** Text above the first sign is an item too, unless it is the masthead. */
function withOpeningText(
  starts: readonly ItemStart[],
  lines: readonly Line[],
  from: number,
): readonly ItemStart[] {
  const first = starts[0]?.at ?? lines.length
  const text = lines.findIndex((line, at) => at >= from && at < first && !isMasthead(line.plain))
  return text < 0 ? starts : [{ at: text }, ...starts]
}
