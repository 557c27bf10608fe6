import type { Span } from '../../../corpus/model/span.ts'
import { splitParagraphs } from '../../../corpus/text/split-paragraphs.ts'
import type { FactSource } from '../fact-source.ts'
import { choicePattern } from './choice-pattern.ts'
import { readSpokenCounts } from './read-spoken-counts.ts'
import { readSpokenResult } from './read-spoken-result.ts'
import type { VoteReading } from './vote-reading.ts'

/** Votes read from running text, and sentences that tell votes but not surely of whom. */
export interface SpokenVotes {
  readonly readings: readonly VoteReading[]
  readonly unread: readonly Span[]
}

const SENTENCE = /[^。！？]+[。！？]*[”」』]?/g
const PART = /[^；;]+[；;]?/g
const HAS_VOTES = /满意|称职|测评|评议|评价/
const HAS_COUNT = /\d\s?[票张]/
const MENTIONS_CHOICE = /满意|称职/
/** 基本满意5票 after a semicolon is of the subject before it. */
const CONTINUES = new RegExp(`^\\s*(?:其中[，,：:]?)?(?:获得?)?${choicePattern}(?:得?票|\\d|[为：:])`)
/** An agenda announces votes, a plan orders them. */
const TELLING = new Set(['agenda', 'measures', 'plan', 'roster'])

/** 满意度测评 in running text: counts (市公安局满意38票、基本满意5票) and results (测评结果均为满意). */
export function findSpokenVotes({ item }: FactSource): SpokenVotes {
  if (TELLING.has(item.kind)) return { readings: [], unread: [] }
  const found = splitParagraphs(item.text)
    .filter(({ start, end }) => !item.text.slice(start, end).includes('\t'))
    .flatMap((paragraph) => spansOf(item.text, paragraph, SENTENCE))
    .filter(({ start, end }) => HAS_VOTES.test(item.text.slice(start, end)))
    .map((span) => readSentence(span, item))
  return {
    readings: found.flatMap(({ readings }) => readings),
    unread: found.flatMap(({ unread }) => unread),
  }
}

function readSentence(span: Span, item: FactSource['item']): SpokenVotes {
  const parts = joinUncounted(spansOf(item.text, span, PART), item.text)
  const counted = parts.map((part) => ({
    part,
    read: readSpokenCounts(item.text.slice(part.start, part.end)),
  }))
  const readings = counted.flatMap(({ part, read }) =>
    read === undefined || read === 'unread' ? [] : [{ ...read, span: part }],
  )
  const unread = counted.flatMap(({ part, read }) => (read === 'unread' ? [part] : []))
  if (readings.length + unread.length > 0) return { readings, unread }
  const results = readSpokenResult(item.text.slice(span.start, span.end), item)
  if (results === 'unread') return { readings: [], unread: [span] }
  return { readings: results.map((reading) => ({ ...reading, span })), unread: [] }
}

/** 发出测评表28张，收回28张；满意票20票: a part without counts leads the next; one that begins with a choice goes on. */
function joinUncounted(parts: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = []
  let start: number | undefined
  for (const part of parts) {
    start ??= part.start
    const line = text.slice(start, part.end)
    if (!HAS_COUNT.test(line) || !MENTIONS_CHOICE.test(line)) continue
    const before = CONTINUES.test(line) ? joined.pop() : undefined
    joined.push({ start: before?.start ?? start, end: part.end })
    start = undefined
  }
  return joined
}

function spansOf(text: string, within: Span, form: RegExp): readonly Span[] {
  return [...text.slice(within.start, within.end).matchAll(form)].flatMap((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0
    const start = within.start + match.index + lead
    const end = within.start + match.index + match[0].trimEnd().length
    return end > start ? [{ start, end }] : []
  })
}
