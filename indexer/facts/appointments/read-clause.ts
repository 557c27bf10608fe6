import type { ClauseContext, FormMatch } from './form-match.ts'
import { isProposed } from './is-proposed.ts'
import { listActForms } from './list-act-forms.ts'
import type { ListLine } from './list-line.ts'
import { matchForm } from './match-form.ts'
import type { PersonnelAct } from './personnel-act.ts'
import { printedText } from './printed-text.ts'
import { readPersons } from './read-persons.ts'
import { readPost } from './read-post.ts'

/** Words just before an act that make it none: 关于任命…, 拟任命…, 不予批准… */
const UNDONE = /(?:关于|拟|建议|如果|如|若|不予|未|不|可以|应当|有权|曾|请求|申请|[《"])$/
const CONCURRENT = /兼任?$/
const DECIDED = /决定|同意/
const COMRADE = /同志/
/** Posts in a group set up for one task, which no appointing body fills: 领导小组组长. */
const OF_GROUP =
  /领导小组|指挥部|专班|工作组|协调小组|^(?:第[一二]|常务|执行)?副?(?:组长|召集人|指挥长?|总指挥)|^办公室副?主任/

/** The act that a clause states, in the first of the genre's wordings that fits; undefined where it states none. */
export function readClause(line: ListLine, clause: ClauseContext): PersonnelAct | undefined {
  return readAs(line, clause, 'known') ?? (line.isListing ? readAs(line, clause, 'any') : undefined)
}

function readAs(line: ListLine, clause: ClauseContext, surnames: 'known' | 'any'): PersonnelAct | undefined {
  for (const form of listActForms(surnames)) {
    const match = matchForm(line, clause, form)
    const isSure = surnames === 'known' || !form.needsDecision || isComrade(line, match)
    const act = match && isSure && isStated(line, clause, match) ? toAct(line, clause, match) : undefined
    if (act) return act
  }
  return undefined
}

/** Whether the words around the wording let it count: something done, by somebody entitled to. */
function isStated(line: ListLine, clause: ClauseContext, match: FormMatch): boolean {
  if (UNDONE.test(match.lead)) return false
  if (isOnlyProposed(line, match) && match.verb !== 'appoint' && match.verb !== 'nominate') return false
  if (match.form.needsBlank && !hasBlankBefore(line, match.post.start)) return false
  if (!match.persons && !clause.previous) return false
  if (line.isListing) return true
  const { folded } = line.folded
  if (OF_GROUP.test(folded.slice(match.post.start, match.post.end))) return false
  if (!match.form.needsDecision) return true
  if (!match.persons) return clause.isSameSentence
  return (
    isComrade(line, match) &&
    (line.heading.isDecision || DECIDED.test(folded.slice(clause.sentenceStart, match.start)))
  )
}

function isComrade({ folded }: ListLine, match: FormMatch | undefined): boolean {
  return COMRADE.test(folded.folded.slice(match?.persons?.start ?? 0, match?.persons?.end ?? 0))
}

function toAct(line: ListLine, clause: ClauseContext, match: FormMatch): PersonnelAct | undefined {
  const persons = match.persons ? readPersons(printedText(line, match.persons)) : clause.previous?.persons
  const post = readPost(line.folded.folded.slice(match.post.start, match.post.end))
  if (!persons || !post) return undefined
  const { start } = match.post
  const carried = match.form.verb === 'of-heading' && clause.isSameSentence && clause.previous?.isApproval
  return {
    verb: isOnlyProposed(line, match) ? 'nominate' : match.verb,
    isApproval: match.act.includes('批准') || line.heading.isApproval || carried === true,
    isConcurrent: post.isConcurrent || CONCURRENT.test(match.act),
    persons,
    post: printedText(line, { start: start + post.start, end: start + post.end }),
    ...(post.probation === undefined ? {} : { probation: post.probation }),
    span: { start: match.start, end: clause.end },
    sentenceStart: clause.sentenceStart,
  }
}

function isOnlyProposed(line: ListLine, { lead }: FormMatch): boolean {
  return line.heading.isProposal || isProposed(lead)
}

function hasBlankBefore({ folded }: ListLine, at: number): boolean {
  return (folded.starts[at] ?? 0) > (folded.ends[at - 1] ?? 0)
}
