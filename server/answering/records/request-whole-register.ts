import type { Commitment } from '../../../indexer/facts/commitment.ts'
import type { Decision } from '../../../indexer/facts/decision.ts'
import type { Fact } from '../../../indexer/facts/fact.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { readLeftOver } from './read-left-over.ts'
import type { RecordRequest } from './record-request.ts'

/** 承诺了哪些事, 有什么打算, 打算办几件事. */
const COMMITMENTS =
  /(?:承诺|打算|计划|表态|目标)(?:了|有|要|办|做|干|的)*(?:哪些|什么|啥|几|多少)|(?:哪些|什么|啥|几[项件条个])(?:事|具体)?的?(?:承诺|打算|计划|目标)/u
/** 出台了哪些文件, 印发了几个通知, 会上定了哪些事. */
const DOCUMENTS =
  /(?:出台|印发|发布|制定|发)(?:了|过)*(?:哪些|几|多少)[个份件]?(?:文件|通知|办法|规定|公告|通告|方案|决定)/u
const MATTERS =
  /(?:议定|商定|定|决定|同意|通过|研究)(?:了|过)*(?:哪些|什么|啥|几)[个项件]?(?:事项|事|议题|方案)?/u
/** Characters of a question left over that still make it a request for the whole list. */
const LEFT_OVER = 2

/** The commitments of a body, or the decisions of a place or meeting, where a question wants all of them and names nothing else. */
export function requestWholeRegister(understanding: Understanding): RecordRequest | undefined {
  const { standaloneQuestion: question, bodies, people, meetings } = understanding
  if (readLeftOver(understanding).length > LEFT_OVER) return undefined
  if (COMMITMENTS.test(question) && bodies.length + people.length === 1)
    return { kind: 'commitment', subject: '承诺', unit: '条', admits: isCommitment }
  if (MATTERS.test(question) && meetings.length === 1)
    return {
      kind: 'decision',
      subject: '议定事项',
      unit: '项',
      admits: (fact): fact is Decision => isMatter(fact) && isOfMeeting(fact, meetings),
    }
  if (DOCUMENTS.test(question))
    return {
      kind: 'decision',
      subject: '文件',
      unit: '件',
      admits: (fact): fact is Decision => fact.kind === 'decision' && !isMatter(fact),
    }
  return undefined
}

function isCommitment(fact: Fact): fact is Commitment {
  return fact.kind === 'commitment'
}

function isMatter(fact: Fact): fact is Decision {
  return fact.kind === 'decision' && fact.form === 'matter'
}

function isOfMeeting({ meeting = '' }: Decision, meetings: readonly string[]): boolean {
  return meetings.some((named) => meeting.includes(named))
}
