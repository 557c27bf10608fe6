import type { ListHeading } from './list-heading.ts'
import type { PersonnelVerb } from './personnel-act.ts'

/** A line over a list: it ends with a colon, or is short and without a sentence's marks. */
const COLON = /:$/
const SHORT = /^[^,;。:]{2,40}$/
const MARKER = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、])/
/** Words of the act, longest first: 接受…辞职 is a resignation, 任免 none of the two. */
const VERBS: readonly (readonly [verb: PersonnelVerb, words: RegExp])[] = [
  ['nominate', /提名/],
  ['resign', /辞职|辞去/],
  ['remove', /免去|免职/],
  ['appoint', /任命|任职/],
]
const APPROVAL = /批准/
const PROPOSAL = /提请|拟任|拟提|建议任/
const DECISION = /决定|同意|通过|批准|任免如下/
const BOTH = /任免/

/** What a heading (决定任命： / 免去： / 批准辞职名单 / 经研究决定：), on a folded line, says of the lines below; undefined where the line is none. */
export function readListHeading(folded: string): ListHeading | undefined {
  const line = folded.replace(MARKER, '')
  if (!COLON.test(line) && !SHORT.test(line)) return undefined
  const verbs = VERBS.filter(([, words]) => words.test(line))
  const isApproval = APPROVAL.test(line)
  const isDecision = DECISION.test(line)
  if (verbs.length === 0 && !isApproval && !isDecision && !BOTH.test(line)) return undefined
  const verb = verbs.length === 1 && !BOTH.test(line) ? verbs[0]?.[0] : undefined
  const heading = { isApproval, isDecision, isProposal: PROPOSAL.test(line) }
  return verb === undefined ? heading : { ...heading, verb }
}
