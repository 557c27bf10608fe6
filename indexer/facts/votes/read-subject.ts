import { bodyOfPosition } from '../../../corpus/genre/body-of-position.ts'
import { parsePersonLine } from '../../../corpus/genre/parse-person-line.ts'
import { compactTitle } from '../../../corpus/text/compact-title.ts'
import { surnamePattern } from '../../names/surnames.ts'

/** The person or body that was voted on; neither where it is a matter (a report, a project). */
export interface VoteSubject {
  readonly person?: string
  readonly body?: string
}

const NAME = new RegExp(`^${surnamePattern}\\p{Script=Han}{1,2}$`, 'u')
const FOREIGN_NAME = /^\p{Script=Han}{2,6}·\p{Script=Han}{2,8}$/u
/** 秦远林同志, 李钦（女） */
const AFTER_NAME = /(?:同志|[（(]女[）)])$/
/** Endings of the names of bodies, with 市公安局（市林业公安局） too. */
const BODY =
  /(?:局|委|委员会|办|办公室|政府|研究室|中心|法院|检察院|院|厅|处|站|所|队|公司|集团|银行|税务局|管委会|街道|镇|乡|联社|学校)(?:[（(][^（）()]{1,20}[）)])?$/
/** 区住建局主办的《关于…的建议》: the matter is the body's. */
const OWNER = /^([^，。《]{3,20}?)(?:主办|承办|协办|办理|提交)的(?=《|.*(?:建议|议案|提案|报告)$)/
const LONGEST_BODY = 30
const LEAST_BODY = 3
/** Marks and verbs that no name of a body has. */
const NO_BODY = /[，。；：《》“”、\d]|关于|进行|开展|听取/

/** Reads who a subject as printed is: a person (秦远林, 李 钦, 市司法局局长秦远林), a body (市公安局) or the body that a matter is of, or neither. */
export function readSubject(printed: string): VoteSubject {
  const plain = compactTitle(printed).replace(AFTER_NAME, '')
  if (NAME.test(plain) && !BODY.test(plain)) return { person: plain }
  if (FOREIGN_NAME.test(plain)) return { person: plain }
  if (isBodyName(plain)) return { body: plain }
  const owner = OWNER.exec(plain)?.[1]
  if (owner !== undefined) return isBodyName(owner) ? { body: owner } : {}
  const { person, position } = parsePersonLine(plain) ?? {}
  if (person === undefined || position === undefined || !NAME.test(person)) return {}
  const body = bodyOfPosition(position)
  return { person, ...(body === undefined ? {} : { body }) }
}

function isBodyName(name: string): boolean {
  return BODY.test(name) && name.length >= LEAST_BODY && name.length <= LONGEST_BODY && !NO_BODY.test(name)
}
