import { compactTitle } from '../text/compact-title.ts'
import type { Line } from '../text/line.ts'
import type { ContentsEntry } from './contents-entry.ts'
import { parseContentsLine } from './parse-contents-line.ts'

/** The printed contents of a bulletin. */
export interface Contents {
  readonly entries: readonly ContentsEntry[]
  /** Position among the file's lines of the first line after the contents. */
  readonly end: number
}

const CONTENTS_HEADING = /^(?:本期)?(?:目录|要目)$/
/** An entry may be broken over this many lines before its page number stands. */
const LONGEST_ENTRY = 3
const FARTHEST_HEADING = 40

/** Reads the printed contents (目 录) at the head of a bulletin; undefined where there are none. */
export function findContents(lines: readonly Line[]): Contents | undefined {
  const heading = lines
    .slice(0, FARTHEST_HEADING)
    .findIndex((line) => CONTENTS_HEADING.test(compactTitle(line.plain)))
  if (heading < 0) return undefined
  const paged = readPagedEntries(lines, heading + 1)
  const contents = paged.entries.length > 0 ? paged : readPlainEntries(lines, heading + 1)
  return contents.entries.length > 0 ? contents : undefined
}

function readPagedEntries(lines: readonly Line[], from: number): Contents {
  const entries: ContentsEntry[] = []
  let end = from
  while (end < lines.length) {
    const length = entryLength(lines, end)
    if (length === 0) break
    entries.push(toEntry(lines.slice(end, end + length)))
    end += length
  }
  return { entries, end }
}

function entryLength(lines: readonly Line[], from: number): number {
  const within = lines.slice(from, from + LONGEST_ENTRY)
  return within.findIndex((line) => parseContentsLine(line.plain).page !== undefined) + 1
}

/** Contents without page numbers end where the first title is printed again, over its text. */
function readPlainEntries(lines: readonly Line[], from: number): Contents {
  const first = compactTitle(lines[from]?.plain ?? '')
  const again = lines.findIndex((line, at) => at > from && compactTitle(line.plain) === first)
  if (again < 0) return { entries: [], end: from }
  return { entries: lines.slice(from, again).map((line) => toEntry([line])), end: again }
}

function toEntry(lines: readonly Line[]): ContentsEntry {
  const plain = lines.map((line) => line.plain).join('')
  return { ...parseContentsLine(plain), offset: lines[0]?.start ?? 0 }
}
