import { findMarkdownMarks } from './find-markdown-marks.ts'
import type { Line } from './line.ts'

const BLANK = /[\s\u200b\ufeff]/
const LINE = /[^\r\n]+/g

/** The lines of a delivered file that carry text, with where each kept character stands. */
export function splitLines(delivered: string): readonly Line[] {
  return [...delivered.matchAll(LINE)]
    .map((match) => readLine(match[0], match.index))
    .filter((line) => line.plain !== '')
}

function readLine(raw: string, start: number): Line {
  const kept = keepOffsets(raw)
  const runs: [number, number, number][] = []
  kept.forEach((offset, at) => {
    const last = runs.at(-1)
    if (last && last[1] + last[2] === start + offset) last[2] += 1
    else runs.push([at, start + offset, 1])
  })
  const plain = kept.map((offset) => raw.charAt(offset)).join('')
  return { start, end: start + raw.length, plain, runs }
}

/** Offsets of the characters that stay: no marks, no outer blanks, one blank of a run, every tab between cells. */
function keepOffsets(raw: string): number[] {
  const marks = findMarkdownMarks(raw)
  const kept: number[] = []
  let blanks: number[] = []
  for (let at = 0; at < raw.length; at += 1) {
    if (marks.some((mark) => at >= mark.start && at < mark.end)) continue
    if (BLANK.test(raw.charAt(at))) {
      blanks.push(at)
      continue
    }
    if (kept.length > 0) kept.push(...foldBlanks(raw, blanks))
    kept.push(at)
    blanks = []
  }
  return startsWithTab(raw, kept) ? [0, ...kept] : kept
}

function foldBlanks(raw: string, blanks: readonly number[]): readonly number[] {
  const tabs = blanks.filter((at) => raw.charAt(at) === '\t')
  return tabs.length > 0 ? tabs : blanks.slice(0, 1)
}

/** A row whose first cell is empty keeps the tab that says so. */
function startsWithTab(raw: string, kept: readonly number[]): boolean {
  return raw.startsWith('\t') && kept.some((at) => at > 0 && raw.charAt(at) === '\t')
}
