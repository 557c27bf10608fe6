import type { Span } from '../../../corpus/model/span.ts'
import { surnamePattern } from '../../names/surnames.ts'

/** A clause of a folded line, with its sentence. */
export interface ActClause extends Span {
  readonly sentenceStart: number
}

const MARKER = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、])+/
/** Brackets keep their marks: (试用期一年,自2023年5月起计算). */
const SENTENCE = /(?:\([^()]*\)|[^;。!?])+/g
const CLAUSE = /(?:\([^()]*\)|[^,:])+/g
/** A title, then the next person of a list or a second post: …局局长、李四为…, …局长职务、李四的…职务, …局局长兼任… */
const NEXT_ACT = new RegExp(
  `(?<=[长任记席员师]|职务)(?:、(?=${surnamePattern}\\p{Script=Han}{1,2}(?:同志)?(?:为|的[^、]{2,30}职务))|、?(?=兼任))`,
  'u',
)

/** Clauses of a folded line from an offset on, without the numbers that open sentences. */
export function splitActClauses(line: string, from: number): readonly ActClause[] {
  return pieces(line, { start: from, end: line.length }, SENTENCE).flatMap((sentence) =>
    pieces(line, withoutMarker(line, sentence), CLAUSE)
      .flatMap((clause) => splitAtNextAct(line, clause))
      .map((clause) => ({ ...clause, sentenceStart: sentence.start })),
  )
}

function withoutMarker(line: string, sentence: Span): Span {
  const marker = MARKER.exec(line.slice(sentence.start, sentence.end))?.[0] ?? ''
  return { start: sentence.start + marker.length, end: sentence.end }
}

function pieces(line: string, span: Span, form: RegExp): readonly Span[] {
  return [...line.slice(span.start, span.end).matchAll(form)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}

function splitAtNextAct(line: string, clause: Span): readonly Span[] {
  const next = NEXT_ACT.exec(line.slice(clause.start, clause.end))
  if (!next) return [clause]
  const at = clause.start + next.index
  const rest = { start: at + next[0].length, end: clause.end }
  return [{ start: clause.start, end: at }, ...splitAtNextAct(line, rest)]
}
