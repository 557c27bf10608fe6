import type { ListHeading } from './list-heading.ts'
import { isProposed } from './is-proposed.ts'
import type { PersonnelVerb } from './personnel-act.ts'

/** A line over a list ends with a colon, or is short and ends with the act: 一、任命 免去名单(3名) 免去下列同志职务 */
const COLON = /:$/
const SHORT =
  /^[^,;。:]{0,40}(?:(?:任命|任职|免去|免职|辞职|任免|批准|名单|决定|通知)(?:\([^()]*\))?|(?:下列|以下)[^,;。:]{2,10}职务)$/
/** Words of an act. */
const VERBS: readonly (readonly [verb: PersonnelVerb, words: RegExp])[] = [
  ['nominate', /提名/],
  ['resign', /辞职|辞去/],
  ['remove', /免去|免职/],
  ['appoint', /任命|任职/],
]
/** 批准: 批准任命: 批准辞职名单, but not 经县委批准,决定: */
const APPROVAL = /(?<!经.*)批准(?=任|免|辞|接受|:?$)/
const DECISION = /决定|同意|批准|任免如下/
/** Words after which a line's act is open: 任免, 拟任职. */
const UNSAID = /任免|拟/

/** What a heading (决定任命： / 免去： / 批准辞职名单 / 经研究决定：), on a folded line, says of the lines below; undefined where the line is none. */
export function readListHeading(line: string): ListHeading | undefined {
  if (!COLON.test(line) && !SHORT.test(line)) return undefined
  const named = VERBS.filter(([, words]) => words.test(line)).map(([verb]) => verb)
  // 根据县长的提名,决定任命: is no nomination.
  const verbs = named.length > 1 ? named.filter((verb) => verb !== 'nominate') : named
  const isApproval = APPROVAL.test(line)
  const isDecision = DECISION.test(line)
  const isUnsaid = UNSAID.test(line)
  if (verbs.length === 0 && !isApproval && !isDecision && !isUnsaid) return undefined
  const heading = { isApproval, isDecision, isProposal: isProposed(line) }
  const verb = verbs.length === 1 && !isUnsaid ? verbs[0] : undefined
  return verb === undefined ? heading : { ...heading, verb }
}
