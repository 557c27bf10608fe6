import { compactTitle } from '../text/compact-title.ts'
import type { Line } from '../text/line.ts'
import { isMasthead } from './is-masthead.ts'
import { shapeOfLine, type LineShape } from './line-shape.ts'
import { endsAsTitle } from './title-endings.ts'

/** Texts that stand alone without a number: 通知, 通告, 公告, 决定, 决议. */
const STANDING_ALONE = /(?:通知|通告|公告|通报|决定|决议|命令|批复|函)$/
/** 第十七次会议议程, 第十四次会议出（缺）席人员名单, 会议对…测评结果报告单 */
const OF_MEETING = /第.{1,4}次会议.{0,60}(?:议程|人员名单|结果报告单|测评结果)$/
/** Titles of a person's own report, and of what is said of a person: 关于对…同志履职情况的评议报告. */
const OF_PERSON =
  /^(?:(?:个人)?(?:履职|述职)(?:情况)?(?:报告|汇报)|关于对?.{2,30}同志.{0,12}(?:评议报告|评议意见|评价意见书?))$/
const SENTENCE = /[。；]/
const LINES_OF_HEAD = 6
const LINES_OF_TITLE = 3
/** A title that names its body itself. */
const OWN_BODY = /^\p{Script=Han}{2,16}(?:政府|委员会|常委会|代表大会)/u
const BODY_NAME = /(?:政府|委员会|常务委员会|办公室|局|厅|委|办)$/

interface ShapedLine {
  readonly plain: string
  readonly shape: LineShape
}

/**
 * Where texts begin by the genre's own signs: a document number, the number of a meeting's minutes, a title
 * followed by a meeting's date or a salutation or that says what it is (第十七次会议议程), a notice after the date
 * that closes the text before.
 */
export function findGenreStarts(lines: readonly Line[], from: number): readonly number[] {
  const shaped = lines.map((line) => ({ plain: line.plain, shape: shapeOfLine(line.plain) }))
  const starts: number[] = []
  for (let at = from; at < shaped.length; at += 1) {
    const start = startAt(shaped, at)
    const previous = starts.at(-1)
    if (start === undefined || start < from) continue
    if (previous !== undefined && (start <= previous || isSameHead(shaped, previous, start))) continue
    starts.push(start)
  }
  return starts
}

function startAt(lines: readonly ShapedLine[], at: number): number | undefined {
  switch (lines[at]?.shape) {
    case 'registration':
      return lines[at + 1]?.shape === 'document-number' ? at : undefined
    case 'document-number':
      return startOfNumbered(lines, at)
    case 'minutes-number':
      return lines.slice(at + 1, at + 4).some((line) => line.shape === 'date') ? at : undefined
    case 'title':
      if (isMasthead(lines[at]?.plain ?? '')) return undefined
      return opensText(lines, at) ? startOfTitle(lines, at) : undefined
    default:
      return undefined
  }
}

function opensText(lines: readonly ShapedLine[], at: number): boolean {
  const title = compactTitle(lines[at]?.plain ?? '')
  return OF_MEETING.test(title) || OF_PERSON.test(title) || opensSpeech(lines, at) || opensNotice(lines, at)
}

/** The number stands above the title, or below it with the text following. */
function startOfNumbered(lines: readonly ShapedLine[], at: number): number {
  const above = lines[at - 1]
  const below = lines[at + 1]
  const titleBelow =
    below !== undefined && (below.shape === 'title' || BODY_NAME.test(compactTitle(below.plain)))
  if (above?.shape === 'title' && !titleBelow) return startOfTitle(lines, at - 1)
  return at
}

/** First line of a title that may begin with the body's name on a line of its own. */
function startOfTitle(lines: readonly ShapedLine[], at: number): number {
  const above = lines[at - 1]
  const opensWithBody = above?.shape === 'short' && BODY_NAME.test(compactTitle(above.plain))
  return opensWithBody && !OWN_BODY.test(compactTitle(lines[at]?.plain ?? '')) ? at - 1 : at
}

/** A title with a meeting's date or a salutation in the lines below. */
function opensSpeech(lines: readonly ShapedLine[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + LINES_OF_HEAD)
  const sign = below.findIndex((line) => line.shape === 'meeting' || line.shape === 'salutation')
  return sign >= 0 && below.slice(0, sign).every((line) => line.shape === 'short' || line.shape === 'title')
}

/** A notice with an addressee below it, or one that follows the date closing the text before. */
function opensNotice(lines: readonly ShapedLine[], at: number): boolean {
  const title = compactTitle(lines[at]?.plain ?? '')
  if (!STANDING_ALONE.test(title) || !endsAsTitle(title)) return false
  if (lines[at + 1]?.shape === 'addressee') return true
  const above = lines.slice(Math.max(0, at - LINES_OF_TITLE), at)
  return above.length === 0 || above.some((line) => line.shape === 'date')
}

/** Two signs with no sentence between them belong to the head of one text. */
function isSameHead(lines: readonly ShapedLine[], first: number, second: number): boolean {
  const between = lines.slice(first, second)
  return (
    between.length <= LINES_OF_HEAD &&
    between.every(
      (line) => !SENTENCE.test(line.plain) && line.shape !== 'marked' && line.shape !== 'table-row',
    )
  )
}
