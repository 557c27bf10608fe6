import { toDeliveredOffset } from '../../../corpus/text/to-delivered-offset.ts'
import type { ParseDiagnostic } from '../../../corpus/model/parse-diagnostic.ts'
import type { Span } from '../../../corpus/model/span.ts'
import type { Extraction } from '../extraction.ts'
import type { FactSource } from '../fact-source.ts'
import type { VoteResult } from '../vote-result.ts'
import { findBallots } from './find-ballots.ts'
import { findSpokenVotes } from './find-spoken-votes.ts'
import { makeVote } from './make-vote.ts'
import { readVoteTables, type VoteTable } from './read-vote-tables.ts'

/** Words of a title or caption over results of votes. */
const OF_VOTES = /满意度|测评|测议|评议|履职评价|票决结果|投票结果/
/** 事前绩效评估, 真实性测评, 考核: tables of scores that nobody voted. */
const OF_OTHERS = /绩效|考核|真实|考试|检测|风险|招标|评标/
/** Choices that only ballots on satisfaction offer. */
const OF_BALLOTS = /满意|称职/
const LINES_ABOVE = 2
const UNREAD = {
  'vote-row-unread': 'A row of a table of votes fits its columns in no way or in several.',
  'vote-sentence-unread': 'A sentence tells a result of votes, but not surely of whom.',
}

/** 满意度测评: the votes that an item records in tables and in running text. */
export function findVotes(source: FactSource): Extraction<VoteResult> {
  const { item } = source
  const tables = readVoteTables(item.text).filter((table) => isOfVotes(table, source))
  const ballots = tables.length > 0 ? findBallots(item.text) : undefined
  const spoken = findSpokenVotes(source)
  const spans = tables.map(({ span }) => span)
  const fromTables = tables.flatMap(({ readings }) =>
    readings.map((reading) => makeVote(source, ballots === undefined ? reading : { ballots, ...reading })),
  )
  const fromText = spoken.readings.filter(({ span }) => !isWithin(span, spans))
  return {
    facts: [
      ...fromTables,
      ...numberShared(fromText).map(([reading, ordinal]) => makeVote(source, reading, ordinal)),
    ],
    diagnostics: [
      ...tables.flatMap(({ unread }) => unread.map(({ span }) => diagnose(source, 'vote-row-unread', span))),
      ...spoken.unread
        .filter((span) => !isWithin(span, spans))
        .map((span) => diagnose(source, 'vote-sentence-unread', span)),
    ],
  }
}

function isOfVotes({ span, header }: VoteTable, { item }: FactSource): boolean {
  const above = item.text.slice(0, span.start).trimEnd().split('\n').slice(-LINES_ABOVE).join('')
  if (OF_OTHERS.test(above)) return false
  if (header.columns.some(({ choice }) => choice !== undefined && OF_BALLOTS.test(choice))) return true
  return item.kind === 'vote-result' || OF_VOTES.test(above)
}

function isWithin(span: Span, tables: readonly Span[]): boolean {
  return tables.some(({ start, end }) => span.start >= start && span.end <= end)
}

/** Readings with a number for each where several share one proof. */
function numberShared<R extends { readonly span: Span }>(
  readings: readonly R[],
): readonly (readonly [reading: R, ordinal: number | undefined])[] {
  const isSame = (a: R, b: R): boolean => a.span.start === b.span.start && a.span.end === b.span.end
  return readings.map((reading, at) => {
    const shared = readings.filter((other) => isSame(other, reading)).length > 1
    const before = readings.slice(0, at).filter((other) => isSame(other, reading)).length
    return [reading, shared ? before + 1 : undefined]
  })
}

function diagnose({ item }: FactSource, rule: keyof typeof UNREAD, span: Span): ParseDiagnostic {
  return {
    rule,
    severity: 'info',
    message: UNREAD[rule],
    bulletinId: item.bulletinId,
    itemId: item.id,
    offset: toDeliveredOffset(item.origin, span.start),
  }
}
