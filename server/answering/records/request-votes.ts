import type { Fact } from '../../../indexer/facts/fact.ts'
import type { VoteResult } from '../../../indexer/facts/vote-result.ts'
import type { RecordRequest } from './record-request.ts'

const VOTES =
  /测评|评议.{0,6}(?:得分|分数)|(?:得分|分数).{0,4}(?:最高|最低)|满意度|票决|得票|[满基不]{0,2}满意票|满意等次|评价结果|没(?:有)?(?:拿|得|评|达)[到上了]?满意|(?:拿|得|评)[到上了]?(?:优秀|满意|基本满意|不满意)/u
const LISTS = /哪些|哪几|哪个|哪位|几个|几家|多少个|多少家|谁|都有/u
/** 没拿到满意, 不是满意, 未达到满意. */
const SHORT_OF = /(?:没(?:有)?(?:拿|得|评|达)?[到上了]?|不是|未(?:获|达)?到?)满意/u
/** Results as tables print them, the longest first. */
const RESULTS = ['基本满意', '不满意', '优秀', '称职', '满意'] as const
const GOOD: ReadonlySet<string> = new Set(['满意', '优秀'])
/** 不满意票最多, 满意率最低, 得分最高. */
const EXTREME =
  /(?<what>不满意|基本满意|满意|弃权|得分|分数|分)(?:票|率|票数)?(?<how>最多|最少|最高|最低|倒数第一|垫底)/u
const FEWEST = /最少|最低|倒数|垫底/u
const ABOUT_PEOPLE = /谁|哪位|哪个人|局长|主任|同志/u

/** Results of votes that a question wants listed or compared; undefined where it wants something else. */
export function requestVotes(question: string): RecordRequest<VoteResult> | undefined {
  if (!VOTES.test(question) || !LISTS.test(question)) return undefined
  const isOfPerson = ABOUT_PEOPLE.test(question)
  const extreme = EXTREME.exec(question)?.groups
  const isWanted = extreme === undefined ? matchResult(question) : () => true
  if (isWanted === undefined) return undefined
  return {
    kind: 'vote',
    subject: '测评结果',
    unit: '个',
    admits: (fact: Fact): fact is VoteResult =>
      fact.kind === 'vote' && (fact.person !== undefined) === isOfPerson && isWanted(fact),
    ...(extreme === undefined ? {} : { rank: rankBy(extreme['what'] ?? '', extreme['how'] ?? '') }),
  }
}

function matchResult(question: string): ((vote: VoteResult) => boolean) | undefined {
  if (SHORT_OF.test(question)) return ({ result }) => result !== undefined && !GOOD.has(result)
  const named = RESULTS.find((result) => question.includes(result))
  return named === undefined ? undefined : ({ result }) => result === named
}

function rankBy(what: string, how: string): (fact: Fact) => number | undefined {
  const sign = FEWEST.test(how) ? -1 : 1
  return (fact) => {
    if (fact.kind !== 'vote') return undefined
    const value = /分/u.test(what) ? fact.score : readChoice(fact, what)
    return value === undefined ? undefined : sign * value
  }
}

/** Votes of a choice; no votes printed are none where the table counts others. */
function readChoice({ counts }: VoteResult, choice: string): number | undefined {
  const count = counts.find((candidate) => candidate.choice === choice)
  return count === undefined ? undefined : (count.votes ?? 0)
}
