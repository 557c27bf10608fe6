import { readMarker } from '../../../corpus/sections/read-marker.ts'
import type { VoteCount } from '../vote-result.ts'
import { choicePattern } from './choice-pattern.ts'
import { findBallots } from './find-ballots.ts'
import { listSubjects } from './list-subjects.ts'
import type { VoteReading } from './vote-reading.ts'

const UNKNOWN_DEGREE = '(?<!较为|十分|不够|相对|最)'
const SHARE = '(\\d{1,3}(?:\\.\\d{1,4})?)\\s?[%％]'
/** 满意38票, 满意票38票（95%）, 基本满意5票，占12.5% */
const VOTES = new RegExp(
  `${UNKNOWN_DEGREE}(${choicePattern})(?:得?票数?)?[为是有共得]?\\s?(\\d{1,4})\\s?[票张](?:[（(，,]?(?:占(?:比|有效票数?的|总票数的|测评票的)?)?\\s?${SHARE}[）)]?)?`,
  'g',
)
/** 满意率95%, 基本满意得票率为5% */
const RATE = new RegExp(
  `${UNKNOWN_DEGREE}(${choicePattern})(?:得?票)?(?:率|占比|比例)(?:为|达到?|是)?\\s?${SHARE}`,
  'g',
)
/** 得票38票 */
const GAINED = /(?<!满意|称职)(?:得|获)票\s?(\d{1,4})\s?[票张]/
const OF_BALLOTS = /满意|称职/
/** 测评结果为满意, 等次：满意 */
const RESULT = new RegExp(`(?:结果|等次)(?:评定)?(?:为|是|[：:])[“"]?(${choicePattern})[”"]?(?!的|者|票)`)
/** Where the numbers begin: all before it names the subject. */
const NUMBERS = new RegExp(
  `发出|发放|收回|应到|实到|参加测评|其中|(?:得|获)票|${choicePattern}(?:得?票|率|占比)?数?[为是有共得达：:]{0,2}\\s?\\d`,
)
/** 对…的满意度测评情况： */
const LEAD = /^(?:会议)?(?:经(?:无记名)?(?:投票|测评|表决)[，,])?(?:对)?/
const TAIL =
  /(?:的)?(?:满意度)?(?:测评|测议|评议|评价|投票|表决)?(?:得票)?(?:情况|结果)?(?:是|为)?(?:获得?|得)?[，,：:\s]*$/
/** 区住建局主办的《关于…的建议》, 县人民政府关于…情况的报告 */
const MATTER = /^[^，。；：]{2,100}(?:》|报告|建议|项目|议案)$/

/** Reads votes that a sentence tells of one subject (市公安局满意38票、基本满意5票; 得票38票，满意率95%); `unread` where it tells votes of nobody it names. */
export function readSpokenCounts(sentence: string): Omit<VoteReading, 'span'> | 'unread' | undefined {
  const counts = readCounts(sentence)
  if (counts.every(({ votes }) => votes === undefined) || !OF_BALLOTS.test(sentence)) return undefined
  const subject = readLead(sentence)
  if (subject === undefined) return 'unread'
  const ballots = findBallots(sentence)
  const result = RESULT.exec(sentence)?.[1]
  return {
    subject,
    counts,
    ...(ballots === undefined ? {} : { ballots }),
    ...(result === undefined ? {} : { result }),
  }
}

function readCounts(sentence: string): readonly VoteCount[] {
  const counts = new Map<string, VoteCount>()
  const gained = GAINED.exec(sentence)
  if (gained) counts.set('得票', { choice: '得票', votes: Number(gained[1]) })
  for (const [, choice = '', votes, share] of sentence.matchAll(VOTES)) {
    counts.set(choice, {
      choice,
      votes: Number(votes),
      ...(share === undefined ? {} : { share: Number(share) }),
    })
  }
  const rates = [...sentence.matchAll(RATE)]
  for (const [, choice = '', share] of rates) {
    const name = rates.length === 1 && choice === '满意' ? '满意率' : choice
    counts.set(name, { ...counts.get(name), choice: name, share: Number(share) })
  }
  return [...counts.values()]
}

function readLead(sentence: string): string | undefined {
  const start = readMarker(sentence)?.text.length ?? 0
  const at = NUMBERS.exec(sentence)?.index ?? 0
  const lead = sentence.slice(start, at).trim().replace(LEAD, '').replace(TAIL, '').trim()
  if (MATTER.test(lead)) return lead
  const named = listSubjects(lead)
  return named?.length === 1 ? named[0] : undefined
}
