import type { Item } from '../../../corpus/model/item.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import type { Validity } from '../decision.ts'
import type { Oddity } from './diagnose-decision.ts'
import { lastDayOfTerm } from './last-day-of-term.ts'
import { readValidityStatement } from './read-validity-statement.ts'
import { trimSentence } from './trim-sentence.ts'
import type { ValidityStatement } from './validity-statement.ts'

/** A document's validity with what could not be read of it. */
export interface ReadValidity {
  readonly validity?: Validity
  readonly oddities: readonly Oddity[]
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * How long an item holds by its own words. The first day is the one named, or the item's date where it takes effect
 * with its publication (no meeting dates the item) or its adoption (a meeting does); the last is the one named, or
 * the end of the term counted from the first.
 */
export function readValidity(item: Item): ReadValidity {
  const statements = findStatements(item)
  const found = statements.map((statement) => toValidity(item, statement))
  const first = found[0]
  const at = statements[0]?.span.start ?? 0
  if (!first) return { oddities: [] }
  if (found.some((other) => other.from !== first.from || other.until !== first.until)) {
    return { oddities: [describe('validity-disagrees', '同一文件写有不同的施行日期或有效期', at)] }
  }
  if (first.from !== undefined && first.until !== undefined && first.until < first.from) {
    return { oddities: [describe('validity-disagrees', `有效期早于施行日期：${first.text}`, at)] }
  }
  const unread = first.from === undefined
  return { validity: first, oddities: unread ? [describe('validity-start-unread', first.text, at)] : [] }
}

function findStatements({ text, title }: Item): readonly ValidityStatement[] {
  const sentences = splitSentences(text, { start: 0, end: text.length }).map((span) =>
    trimSentence(text, span),
  )
  const statements: ValidityStatement[] = []
  for (const sentence of sentences) {
    const found = readValidityStatement(text, sentence, title)
    const previous = statements.at(-1)
    if (found && previous && continues(text, previous.span, found)) {
      statements[statements.length - 1] = join(previous, found)
    } else if (found) statements.push(found)
  }
  return statements
}

/** 自公布之日起施行。有效期五年: the term in a sentence of its own, in the same paragraph. */
function continues(text: string, before: Span, { span, from, event }: ValidityStatement): boolean {
  return from === undefined && event === undefined && !text.slice(before.end, span.start).includes('\n')
}

function join(start: ValidityStatement, term: ValidityStatement): ValidityStatement {
  return { ...start, ...term, span: { start: start.span.start, end: term.span.end } }
}

function toValidity(item: Item, statement: ValidityStatement): Validity {
  const from = statement.from ?? dayOfEvent(item, statement)
  const counted = from !== undefined && statement.term ? lastDayOfTerm(from, statement.term) : undefined
  const until = statement.until ?? counted
  return {
    text: item.text.slice(statement.span.start, statement.span.end),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
}

function dayOfEvent({ date, meeting }: Item, { event }: ValidityStatement): string | undefined {
  if (event === undefined || date === undefined || !ISO_DAY.test(date)) return undefined
  return (event === 'adopted') === (meeting !== undefined) ? date : undefined
}

function describe(rule: string, message: string, at: number): Oddity {
  return { rule, severity: rule === 'validity-disagrees' ? 'warning' : 'info', message, at }
}
