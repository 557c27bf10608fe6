import { shapeOfLine } from '../genre/line-shape.ts'
import { parsePersonLine } from '../genre/parse-person-line.ts'
import { compactTitle } from '../text/compact-title.ts'
import { parseDate } from '../text/parse-date.ts'

/** 落款: who signs a notice and when. */
export interface Signature {
  readonly body: string
  readonly date?: string
  /** Position of the date among the paragraphs. */
  readonly at: number
}

/** The first body's name with a date below it (汨罗市人民政府 / 2023年1月13日). */
export function findSignature(paragraphs: readonly string[], from: number): Signature | undefined {
  for (let at = Math.max(from, 1); at < paragraphs.length; at += 1) {
    const date = paragraphs[at] ?? ''
    if (shapeOfLine(date) !== 'date') continue
    const body = parsePersonLine(paragraphs[at - 1] ?? '')?.body
    const day = parseDate(compactTitle(date))
    if (body) return { body, at, ...(day ? { date: day } : {}) }
  }
  return undefined
}
