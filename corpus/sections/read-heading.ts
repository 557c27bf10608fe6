import { shapeOfLine, type LineShape } from '../genre/line-shape.ts'

/** A heading glued to running text is its first sentence if that is no longer than this. */
const LONGEST_GLUED = 40
const LONGEST_LABEL = 25
const LONGEST_LINE = 120
const SENTENCE_MARK = /[。！？；]/
const FIRST_SENTENCE = /^([^。！？；：:]+)([。！：:])/
const RUNNING: ReadonlySet<LineShape> = new Set(['prose', 'table-row'])

/**
 * Heading at the beginning of a numbered segment: the line if it has no full stop, the first sentence if it is
 * short and text runs on in the line or below it; empty where the number opens a sentence of running text.
 */
export function readHeading(segment: string, next: string | undefined, longestGlued = LONGEST_GLUED): string {
  const text = segment.trim()
  if (!SENTENCE_MARK.test(text)) return readLineHeading(text)
  const [whole = '', sentence = '', mark = ''] = FIRST_SENTENCE.exec(text) ?? []
  const longest = /[：:]/.test(mark) ? LONGEST_LABEL : longestGlued
  if (sentence === '' || sentence.length > longest) return ''
  const runsOn = whole.length < text.length || (next !== undefined && RUNNING.has(shapeOfLine(next)))
  return runsOn ? sentence.trim() : ''
}

function readLineHeading(text: string): string {
  const label = /^([^：:]+)[：:]/.exec(text)?.[1]
  if (label !== undefined) return label.length <= LONGEST_GLUED ? label.trim() : ''
  return text.length <= LONGEST_LINE ? text : ''
}
