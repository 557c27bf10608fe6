import { unfoldSpan } from '../../../corpus/folding/unfold-span.ts'
import type { Span } from '../../../corpus/model/span.ts'
import type { ActForm } from './act-form.ts'
import { listActForms } from './list-act-forms.ts'
import type { ListLine } from './list-line.ts'
import type { PersonnelAct, PersonnelVerb } from './personnel-act.ts'
import { readPersons } from './read-persons.ts'
import { readPost } from './read-post.ts'

/** Words just before an act that make it none: 关于任命…, 拟任命…, 不予批准… */
const UNDONE = /(?:关于|拟|建议|如果|如|若|不予|未|不|可以|应当|有权|曾|请求|申请|《|“|")$/
/** 提请县人大常委会任命… is proposed, 根据县长提请决定任命… is done. */
const PROPOSED = /提请(?!.*(?:决定|通过))/
const DECIDED = /(?:决定|研究|同意|通过)/
/** Posts in a group set up for one task, which no appointing body fills: 领导小组组长. */
const OF_GROUP =
  /领导小组|指挥部|专班|工作组|协调小组|委员会办公室|^(?:第[一二]|常务|执行)?副?(?:组长|召集人|指挥长?|总指挥)|^办公室副?主任/

/** A clause of a line, as offsets into its folded text, with the act before it in the line. */
export interface Clause extends Span {
  /** The sentence's words before the clause. */
  readonly before: string
  /** Last act of the line: 其 is its person. */
  readonly previous?: PersonnelAct
  /** Whether that act stands in the same sentence, so that its words hold for this clause too. */
  readonly isSameSentence: boolean
}

/** The act that a clause states, in the first of the genre's wordings that fits; undefined where it states none. */
export function readClause(line: ListLine, clause: Clause): PersonnelAct | undefined {
  for (const surnames of line.isListing ? (['known', 'any'] as const) : (['known'] as const)) {
    for (const form of listActForms(surnames)) {
      const act = readForm(line, clause, form)
      if (act) return act
    }
  }
  return undefined
}

function readForm(line: ListLine, clause: Clause, form: ActForm): PersonnelAct | undefined {
  const verb = verbOf(line, clause, form)
  if (verb === undefined) return undefined
  const match = form.pattern.exec(line.folded.folded.slice(clause.start, clause.end))
  const places = match?.indices?.groups
  const postPlace = places?.['post']
  if (!match || !postPlace) return undefined
  const lead = match.groups?.['lead'] ?? ''
  const proposed = line.heading.isProposal || PROPOSED.test(lead)
  if (UNDONE.test(lead) || (proposed && verb !== 'appoint' && verb !== 'nominate')) return undefined
  if (form.needsDecision && !isDecided(line, clause, match)) return undefined
  const personsPlace = places['persons']
  const persons = personsPlace
    ? readPersons(printed(line, toSpan(clause, personsPlace)))
    : clause.previous?.persons
  const rest = match.groups?.['post'] ?? ''
  const post = readPost(rest)
  if (!persons || !post || (!line.isListing && OF_GROUP.test(rest))) return undefined
  const postSpan = {
    start: clause.start + postPlace[0] + post.start,
    end: clause.start + postPlace[0] + post.end,
  }
  if (form.needsBlank && !hasBlankBefore(line, postSpan.start)) return undefined
  const actWords = match.groups?.['act'] ?? ''
  return {
    verb: proposed ? 'nominate' : verb,
    isApproval: isApproved(line, clause, { form, actWords, lead }),
    isConcurrent: post.isConcurrent || actWords.endsWith('兼任'),
    persons,
    post: printed(line, postSpan),
    ...(post.probation === undefined ? {} : { probation: post.probation }),
    span: { start: startOf(clause, form, [places['act'], personsPlace]), end: clause.end },
  }
}
