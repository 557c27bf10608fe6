import { shapeOfLine, type LineShape } from '../genre/line-shape.ts'
import { parsePersonLine } from '../genre/parse-person-line.ts'

const LONGEST_HEADING = 30
const END_MARK = /[。；！？：，、,;:.]$/
const SENTENCE = /[。；]/
/** （此件依申请公开）, 罗盟摄 */
const NOTE = /^[（(].*[）)]$|(?:摄|供图|摄影)$/
const FOLLOWING: ReadonlySet<LineShape> = new Set(['prose', 'marked', 'table-row'])

/** Whether a line is a heading without a number: short, with no mark at its end, and running text below it. */
export function isUnnumberedHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_HEADING || END_MARK.test(line) || NOTE.test(line))
    return false
  const following = shapeOfLine(next)
  if (!FOLLOWING.has(following) && !/^\p{Script=Han}{2,6}[：:].*。$/u.test(next)) return false
  const shape = shapeOfLine(line)
  if (shape === 'short' || shape === 'names' || shape === 'title')
    return SENTENCE.test(next) || following === 'marked'
  return shape === 'prose' && parsePersonLine(line)?.person !== undefined
}
