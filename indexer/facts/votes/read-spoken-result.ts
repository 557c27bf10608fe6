import type { Item } from '../../../corpus/model/item.ts'
import { choicePattern } from './choice-pattern.ts'
import { listSubjects } from './list-subjects.ts'
import { resolveMention } from './resolve-mention.ts'
import type { VoteReading } from './vote-reading.ts'

type Reading = Omit<VoteReading, 'span'>

const VOTE = '(?:满意度)?(?:测评|测议|评议|评价)'
const GRADE = `(?<all>均|都|全部)?(?:评定)?(?:为|是)[“"]?(?<grade>${choicePattern})[”"]?(?!的|者|票|率|以)`
const OUTCOME = `(?:结果|等次)${GRADE}`
const FORMS: readonly RegExp[] = [
  // 对市公安局、市司法局的工作进行了满意度测评，测评结果均为满意
  new RegExp(`对(?<subjects>[^。；：，对]{2,200}?)(?:进行|开展)了?${VOTE}[^。；]{0,20}?${OUTCOME}`, 'u'),
  // 听取和审议了市公安局关于…的报告，并进行满意度测评，测评结果为满意
  new RegExp(
    `听取(?:和审议|并审议)?了?(?<subjects>[^。；：，《]{2,200}?)(?:关于|《)[^。；]{2,80}?进行了?${VOTE}[^。；]{0,20}?${OUTCOME}`,
    'u',
  ),
  // 第二调查组对智鑫局长的评价结果为“满意”; 市公安局测评结果为满意
  new RegExp(`(?:^|[，。；：对])(?<subjects>[^，。；：对]{2,60}?)的?${VOTE}${OUTCOME}`, 'u'),
]
/** 测评结果均为满意 with nobody named in the sentence. */
const UNNAMED = new RegExp(`(?:测评|测议|评议)${OUTCOME}`, 'u')
const CONDITION = /如果|凡是?|若(?!干)|应当|下列/

/** 民意测评，满意度为100%; 满意度测评，发放测评意见表82份，满意率达100% */
const RATE = /测评[^。；]{0,40}?(满意[率度])(?:为|达到?|是)?\s?(\d{1,3}(?:\.\d{1,4})?)\s?[%％]/
/** Polls on whether a report is true. */
const ON_TRUTH = /真实/
/** Rates of something else: how suggestions were answered. */
const OTHER_RATE = /代表建议|办件|议案|提案|群众对|服务对象/

/** Results of votes that a sentence tells of persons or bodies it names; `unread` where it names nobody surely. */
export function readSpokenResult(sentence: string, item: Item): readonly Reading[] | 'unread' {
  if (CONDITION.test(sentence)) return []
  const rates = readRate(sentence, item)
  for (const form of FORMS) {
    const groups = form.exec(sentence)?.groups
    const subjects = groups && namesIn(groups['subjects'] ?? '', item)
    const isSure = subjects !== undefined && (subjects.length === 1 || groups?.['all'] !== undefined)
    const result = groups?.['grade']
    if (isSure && result !== undefined) {
      return [...rates, ...subjects.map((reading) => ({ ...reading, counts: [], result }))]
    }
  }
  return rates.length === 0 && UNNAMED.test(sentence) ? 'unread' : rates
}

function namesIn(phrase: string, item: Item): readonly Pick<Reading, 'subject' | 'who'>[] | undefined {
  const who = resolveMention(phrase, item)
  if (who.person !== undefined) return [{ subject: phrase, who }]
  return listSubjects(phrase)?.map((subject) => ({ subject }))
}

/** Only where the item is on one person, whom the sentence names before the rate. */
function readRate(sentence: string, item: Item): readonly Reading[] {
  const match = RATE.exec(sentence)
  const { person } = item
  if (!match || person === undefined || item.kind !== 'evaluation') return []
  const given = person.slice(-2)
  const mentions = [person, `${given}同志`, `${given}局长`]
  const subject = mentions.find((name) => sentence.lastIndexOf(name, match.index) >= 0)
  if (subject === undefined || ON_TRUTH.test(sentence) || OTHER_RATE.test(match[0])) return []
  const counts = [{ choice: match[1] ?? '', share: Number(match[2]) }]
  return [{ subject, who: resolveMention(subject, item), counts }]
}
