import { surnamePattern } from '../../names/surnames.ts'
import type { ListLine } from './list-line.ts'
import type { PersonnelAct } from './personnel-act.ts'
import { readClause } from './read-clause.ts'
import { splitActClauses, type ActClause } from './split-act-clauses.ts'

/** A clause of its own that belongs to the act before: …局长,试用期一年 */
const PROBATION = /^(?:任职)?(?<term>试用期(?:为)?[一二两三半\d]+(?:年|个月))/u
/** What looks like an act in a list of acts. */
const LIKE_ACT = new RegExp(
  `任命|聘任|免去|辞去|不再担任|同志.{0,8}[兼担]?任(?!职)|职[务级]$|试用期|^${surnamePattern}\\p{Script=Han}{1,2}(?:同志)?为`,
  'u',
)
/** What looks like an act anywhere: 任命李钦为…, 免去周金霖…职务. */
const LIKE_ACT_IN_PROSE = new RegExp(
  `(?:任命(?!任)${surnamePattern}\\p{Script=Han}{1,2}(?:同志)?为|(?:免去|接受|批准)(?![任辞])${surnamePattern}\\p{Script=Han}{1,2}.{0,40}职务)`,
  'u',
)
/** 关于任命李钦…的决定 names a document, 拟任命李钦… a plan. */
const NO_ACT = /关于|[《》]|拟|建议|请求任/

/** What a line says: its acts, and the clauses that look like one and could not be read. */
export interface ReadLine {
  readonly acts: readonly PersonnelAct[]
  readonly unread: readonly ActClause[]
}

/** Reads the acts of a line from an offset of its folded text on. */
export function readLine(line: ListLine, from: number): ReadLine {
  const { folded } = line.folded
  const acts: PersonnelAct[] = []
  const unread: ActClause[] = []
  for (const clause of splitActClauses(folded, from)) {
    const words = folded.slice(clause.start, clause.end)
    const previous = acts.at(-1)
    const term = PROBATION.exec(words)?.groups?.['term']
    if (previous && term !== undefined) {
      const extended = { ...previous, probation: term, span: { ...previous.span, end: clause.end } }
      acts.splice(-1, 1, extended)
      continue
    }
    const act = readClause(line, {
      ...clause,
      ...(previous ? { previous } : {}),
      isSameSentence: previous !== undefined && previous.span.start >= clause.sentenceStart,
    })
    if (act) acts.push(act)
    else if (looksLikeAct(line, words)) unread.push(clause)
  }
  return { acts, unread }
}

function looksLikeAct(line: ListLine, words: string): boolean {
  if (NO_ACT.test(words)) return false
  return (line.isListing ? LIKE_ACT : LIKE_ACT_IN_PROSE).test(words)
}
