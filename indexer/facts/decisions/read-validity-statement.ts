import type { Span } from '../../../corpus/model/span.ts'
import { parseChineseNumber } from '../../../corpus/text/parse-chinese-number.ts'
import { parseDate } from '../../../corpus/text/parse-date.ts'
import type { Term } from './last-day-of-term.ts'
import type { ValidityStatement } from './validity-statement.ts'

const NUMERAL = '[〇零○一二三四五六七八九十\\d]'
const DATE = `${NUMERAL}{4}\\s*年\\s*${NUMERAL}{1,3}\\s*月\\s*${NUMERAL}{1,3}\\s*日`
const HOLDS = '(?:正式)?(?:施行|实施|执行|生效|试行)'
/** 自2023年3月1日起施行, 从2023年1月1日起至2025年12月31日止执行. */
const FROM_DAY = new RegExp(`[自从]\\s*(${DATE})\\s*(?:零时)?起(?:至\\s*${DATE}\\s*止?)?\\s*${HOLDS}`)
/** 自公布之日起施行, 自即日起实施; 自印发之日起30日后施行 names no day that can be counted. */
const FROM_EVENT = new RegExp(
  `[自从](?:本\\p{Script=Han}{2,4})?(即日|(?:公布|发布|印发|颁布|颁发|下发|发文|签发|通过)之日)起([^，。；]{0,10}后)?\\s*${HOLDS}`,
  'u',
)
const ADOPTION = '通过'
/** 有效期五年, 有效期为5年, 试行期两年, 试行一年. */
const TERM =
  /(?:有效期限?|试行期限?|暂行期限?|试行|施行期限?)(?:暂定)?(?:为|是|：|:)?\s*([一二两三四五六七八九十\d]{1,3})\s*(年|个月)/
/** 有效期至2028年2月28日, 至2025年12月31日止. */
const UNTIL = new RegExp(
  `(?:有效期限?(?:自\\s*${DATE}\\s*(?:起)?)?(?:截止)?(?:为|到|截?至)\\s*(${DATE})|(?:截至|至|到)\\s*(${DATE})\\s*(?:止|为止|废止|失效))`,
)
/** How a document names itself. */
const SELF =
  '本(?:暂行)?(?:办法|规定|细则|实施细则|规则|条例|章程|规程|方案|预案|意见|措施|通知|通告|公告|决定|决议|规划|计划|要点|制度|令|文件)'
/** What may stand between its name and 自: 由市财政局负责解释，. */
const SELF_BEFORE = new RegExp(`${SELF}(?:(?:由|经|共|已|业经|未尽|如有|具体)?[^《》]*，)?(?:从|应当|将)?$`)
/** 现予公布，自…起施行; 现印发给你们，自…起实施. */
const PROMULGATED_BEFORE = /现(?:予以?)?(?:公布|发布|印发|颁布)[^《》]*，$/
const NAMED_BEFORE = /《([^《》]+)》(?:[（(][^（）()]*[）)])?$/
const TERM_ALONE = new RegExp(`^(?:${SELF}|其)?\\s*(?:的)?有效期`)

interface Piece {
  readonly start: number
  readonly end: number
}

/** Reads what a sentence says of its own document's validity; `title` tells its own name from another's. */
export function readValidityStatement(
  text: string,
  sentence: Span,
  title: string,
): ValidityStatement | undefined {
  const words = text.slice(sentence.start, sentence.end)
  const start = readStart(words, title)
  const term = TERM.exec(words)
  const until = UNTIL.exec(words)
  if (!start && !(TERM_ALONE.test(words) && (term ?? until))) return undefined
  const pieces = [start?.piece, toPiece(term), toPiece(until)].filter((piece) => piece !== undefined)
  const lastDay = until && parseDate(until[1] ?? until[2] ?? '')
  const counted = term && toTerm(term)
  return {
    span: {
      start: sentence.start + Math.min(...pieces.map((piece) => piece.start)),
      end: sentence.start + Math.max(...pieces.map((piece) => piece.end)),
    },
    ...start?.facts,
    ...(lastDay ? { until: lastDay } : {}),
    ...(counted ? { term: counted } : {}),
  }
}

interface Start {
  readonly piece: Piece
  readonly facts: Pick<ValidityStatement, 'from' | 'event'>
}

function readStart(words: string, title: string): Start | undefined {
  const day = FROM_DAY.exec(words)
  const event = FROM_EVENT.exec(words)
  const match = day ?? event
  const piece = toPiece(match)
  if (!match || !piece || !speaksOfItself(words.slice(0, match.index), title)) return undefined
  const from = day && parseDate(day[1] ?? '')
  if (from) return { piece, facts: { from } }
  if (!event || event[2] !== undefined) return { piece, facts: {} }
  return { piece, facts: { event: event[1]?.startsWith(ADOPTION) ? 'adopted' : 'published' } }
}

function speaksOfItself(before: string, title: string): boolean {
  const lead = before.trim()
  if (/^[，,：:]*$/.test(lead) || SELF_BEFORE.test(lead) || PROMULGATED_BEFORE.test(lead)) return true
  const named = NAMED_BEFORE.exec(lead)?.[1]
  return named !== undefined && title.includes(named)
}

function toPiece(match: RegExpExecArray | null): Piece | undefined {
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

function toTerm(match: RegExpExecArray): Term | undefined {
  const count = parseChineseNumber((match[1] ?? '').replaceAll('两', '二'))
  if (!Number.isInteger(count) || count < 1) return undefined
  return { count, unit: match[2] === '年' ? 'year' : 'month' }
}
