import { shapeOfLine, type LineShape } from '../genre/line-shape.ts'
import { compactTitle } from '../text/compact-title.ts'
import type { Line } from '../text/line.ts'
import type { ContentsEntry } from './contents-entry.ts'
import { measureCoverage } from './measure-coverage.ts'
import { toLetterPairs } from './to-letter-pairs.ts'

/** Where the text of a contents entry begins: a position among the file's lines. */
export interface ContentsMatch {
  readonly entry: ContentsEntry
  readonly at: number
  /** Likeness of the entry and the title with the lines below it, 0 to 1. */
  readonly likeness: number
}

interface Candidate {
  readonly at: number
  readonly title: ReadonlySet<string>
  /** The title with the lines below it, which name the department or the person. */
  readonly context: ReadonlySet<string>
}

/** Below it titles have hardly more than genre words in common; right matches of the bulletins read score 0.8 and more. */
const LEAST_LIKENESS = 0.62
const LONGEST_TITLE = 90
const LINES_OF_CONTEXT = 5
const TITLE_SHAPES: ReadonlySet<LineShape> = new Set(['title', 'short', 'prose', 'label'])
const CONTEXT_SHAPES: ReadonlySet<LineShape> = new Set(['title', 'short', 'prose', 'meeting'])
const SENTENCE_MARK = /[。；！？]|[，,、：:]$/

/** Finds the text of each contents entry, in the order of the contents, so that the likeness summed up is greatest. */
export function matchContents(
  entries: readonly ContentsEntry[],
  lines: readonly Line[],
  from: number,
): readonly ContentsMatch[] {
  const candidates = findCandidates(lines, from)
  const wanted = entries.map((entry) => toLetterPairs(entry.title + (entry.speaker ?? '')))
  const likeness = wanted.map((pairs) => candidates.map((candidate) => likenessOf(pairs, candidate)))
  return alignInOrder(likeness).map(([entryAt, candidateAt]) => ({
    entry: entries[entryAt] ?? { title: '', offset: 0 },
    at: candidates[candidateAt]?.at ?? 0,
    likeness: likeness[entryAt]?.[candidateAt] ?? 0,
  }))
}

function findCandidates(lines: readonly Line[], from: number): readonly Candidate[] {
  return lines.flatMap((line, at) => {
    if (at < from || !mayBeTitle(line.plain)) return []
    const below = lines
      .slice(at + 1, at + 1 + LINES_OF_CONTEXT)
      .map((next) => ({ plain: next.plain, shape: shapeOfLine(next.plain) }))
    const stop = below.findIndex(
      (next) => !CONTEXT_SHAPES.has(next.shape) || next.plain.length > LONGEST_TITLE,
    )
    const context = below.slice(0, stop < 0 ? below.length : stop).filter((next) => next.shape !== 'meeting')
    const words = [line.plain, ...context.map((next) => next.plain)].map(compactTitle)
    return [{ at, title: toLetterPairs(compactTitle(line.plain)), context: unite(words.map(toLetterPairs)) }]
  })
}

function mayBeTitle(plain: string): boolean {
  return plain.length <= LONGEST_TITLE && !SENTENCE_MARK.test(plain) && TITLE_SHAPES.has(shapeOfLine(plain))
}

function unite(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]))
}

/** How far the title's words stand in the entry, and the entry's words in the title with the lines below it. */
function likenessOf(entry: ReadonlySet<string>, candidate: Candidate): number {
  return (measureCoverage(candidate.title, entry) + measureCoverage(entry, candidate.context)) / 2
}

/** Pairs of row and column, both rising, with the greatest sum of values above the least likeness. */
function alignInOrder(values: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const columns = values[0]?.length ?? 0
  const best = values.map(() => new Float64Array(columns + 1))
  const valueAt = (row: number, column: number): number => best[row]?.[column] ?? 0
  values.forEach((row, at) => {
    row.forEach((value, column) => {
      const match = value >= LEAST_LIKENESS ? value + (at > 0 ? valueAt(at - 1, column) : 0) : 0
      const skip = Math.max(at > 0 ? valueAt(at - 1, column + 1) : 0, valueAt(at, column))
      best[at]?.fill(Math.max(match, skip), column + 1, column + 2)
    })
  })
  return traceBack(values, valueAt)
}

function traceBack(
  values: readonly (readonly number[])[],
  valueAt: (row: number, column: number) => number,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  let row = values.length - 1
  let column = values[0]?.length ?? 0
  while (row >= 0 && column > 0) {
    const here = valueAt(row, column)
    if (here === valueAt(row, column - 1)) column -= 1
    else if (row > 0 && here === valueAt(row - 1, column)) row -= 1
    else {
      pairs.push([row, column - 1])
      row -= 1
      column -= 1
    }
  }
  return pairs.toReversed()
}
