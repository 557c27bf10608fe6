import type { ListHeading } from './list-heading.ts'
import type { PersonnelVerb } from './personnel-act.ts'

/** A line over a list ends with a colon, or is short and without a sentence's marks. */
const COLON = /:$/
const SHORT = /^[^,;。:]{2,40}$/
/** Words of an act. */
const VERBS: readonly (readonly [verb: PersonnelVerb, words: RegExp])[] = [
  ['nominate', /提名/],
  ['resign', /辞职|辞去/],
  ['remove', /免去|免职/],
  ['appoint', /任命|任职/],
]
/** 批准: 批准任命: 批准辞职名单, but not 经县委批准,决定: */
const APPROVAL = /(?<!经.*)批准(?=任|免|辞|接受|:?$)/
const PROPOSAL = /提请/
const DECISION = /决定|同意|批准|任免如下/
/** Words after which a line's act is open: 任免, 拟任职. */
const UNSAID = /任免|拟/

/** What a heading (决定任命： / 免去： / 批准辞职名单 / 经研究决定：), on a folded line, says of the lines below; undefined where the line is none. */
export function readListHeading(line: string): ListHeading | undefined {
  if (!COLON.test(line) && !SHORT.test(line)) return undefined
  const verbs = VERBS.filter(([, words]) => words.test(line)).map(([verb]) => verb)
  const isApproval = APPROVAL.test(line)
  const isDecision = DECISION.test(line)
  const isUnsaid = UNSAID.test(line)
  if (verbs.length === 0 && !isApproval && !isDecision && !isUnsaid) return undefined
  const heading = { isApproval, isDecision, isProposal: PROPOSAL.test(line) }
  const verb = verbs.length === 1 && !isUnsaid ? verbs[0] : undefined
  return verb === undefined ? heading : { ...heading, verb }
}
