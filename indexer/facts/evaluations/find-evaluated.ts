import type { Item } from '../../../corpus/model/item.ts'
import { readSubject, type VoteSubject } from '../votes/read-subject.ts'

/** 关于对市公安局工作的评议意见 */
const IN_TITLE = /对(.{2,30}?)(?:\d{4}年|工作|履职|关于|落实|的)/u
/** 关于李明同志履职情况的评议报告 */
const PERSON_IN_TITLE = /(?:关于|对)(?:.{2,30}?(?:长|主任|书记))?(\p{Script=Han}{2,3})同志/u
/** Those who evaluate: 县人大常委会, 履职评议调查组. */
const EVALUATOR = /人大|人民代表大会|评议|调查|审议/

/** The person and body that an evaluation is of: never those who evaluate. */
export function findEvaluated({ title, addressee, body, ...item }: Item): VoteSubject {
  const person = item.person ?? readSubject(PERSON_IN_TITLE.exec(title)?.[1] ?? '').person
  const own = body === undefined || EVALUATOR.test(body) ? undefined : body
  if (person !== undefined) return { person, ...(own === undefined ? {} : { body: own }) }
  const named = [IN_TITLE.exec(title)?.[1], addressee?.replace(/[：:]$/, '')]
    .map((name) => readSubject(name ?? '').body)
    .find((name) => name !== undefined && !EVALUATOR.test(name))
  const evaluated = named ?? own
  return evaluated === undefined ? {} : { body: evaluated }
}
