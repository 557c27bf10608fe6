import type { Span } from '../../../corpus/model/span.ts'
import type { Reading } from './reading.ts'

/** Rank of a place between its name and a body's: 市|医保局. */
const RANK = /[市县区州旗盟]$/u
/** A body of a higher level is none of the place's own: 省医保局, 国家统计局. */
const HIGHER = /(?:省|国家|全国|中央|国务院)$/u
/** What follows a body's name inside a longer word: 人大代表, 政府工作报告. */
const LONGER = /^(?:代表|工作报告|性|化)/u
/** 办 as a verb: 去市政府|办事. */
const VERB = /办$/u
const VERB_OBJECT = /^[事理学好成完结证]/u
/** Deputies stand in lists of appointments, not in what their body says. */
const DEPUTY = /^的?副/u
/** What is named only to be left out: 不是教育局. */
const LEFT_OUT = /(?:不是|不要|不问|并非|而非)$/u
const DEPARTMENT = '部门'
const SHORTEST = 2

/** A stretch of the folded question that names a body. */
export interface BodyMention {
  /** Keys of the kinds of bodies it may stand for. */
  readonly keys: readonly string[]
  readonly span: Span
  /** Whether a place or the rank of one stands before it: 永州市|气象局, 市|气象局. */
  readonly isPlaced: boolean
  /** Rank of the place as typed: 县 of 县教育局. */
  readonly rank?: string
}

/** Bodies a question names by full, short or former name, the longest first. */
export function findBodyMentions(reading: Reading): readonly BodyMention[] {
  const { folded } = reading.text
  const mentions: BodyMention[] = []
  let at = 0
  while (at < folded.length) {
    const mention = mentionAt(reading, at)
    if (mention !== undefined && !isLeftOut(reading, mention)) mentions.push(mention)
    at = mention?.span.end ?? at + 1
  }
  return mentions
}

/** Named only to be left out, or as a body of a place that no bulletin covers: 常德|市审计局. */
function isLeftOut({ text, foreign }: Reading, { span }: BodyMention): boolean {
  const before = text.folded.slice(0, span.start)
  const after = text.folded.slice(span.start, span.end)
  return (
    LEFT_OUT.test(before) ||
    foreign.some((name) => before.endsWith(name) || `${before}${after[0] ?? ''}`.endsWith(name))
  )
}

function mentionAt(reading: Reading, at: number): BodyMention | undefined {
  const { text, lexicon } = reading
  const { folded } = text
  const { byWording, byShortForm, longest } = lexicon.bodies
  const place = placeBefore(folded.slice(0, at), lexicon.regions)
  const { start, isNamed } = place
  const isPlaced = start < at
  for (let length = Math.min(longest, folded.length - at); length >= SHORTEST; length -= 1) {
    const end = at + length
    const wording = folded.slice(at, end)
    const isShort = isNamed || folded.startsWith(DEPARTMENT, end)
    const keys = byWording.get(wording) ?? (isShort ? byShortForm.get(wording) : undefined)
    if (keys === undefined || isPartOfMore(folded, at, end)) continue
    const rank = RANK.exec(folded.slice(start, at))?.[0]
    return { keys, span: { start, end }, isPlaced, ...(rank === undefined ? {} : { rank }) }
  }
  return undefined
}

function isPartOfMore(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end)
  if (VERB.test(folded.slice(start, end)) && VERB_OBJECT.test(after)) return true
  return HIGHER.test(folded.slice(0, start)) || LONGER.test(after) || DEPUTY.test(after)
}

/** Where the place before a body begins, the end of `before` where none stands there, and whether it has its name. */
function placeBefore(before: string, regions: readonly string[]): { start: number; isNamed: boolean } {
  const bare = before.replace(RANK, '')
  for (const name of regions.flatMap((region) => [region, region.slice(0, -1)])) {
    if (before.endsWith(name)) return { start: before.length - name.length, isNamed: true }
    if (bare.endsWith(name)) return { start: bare.length - name.length, isNamed: true }
  }
  return { start: bare.length, isNamed: false }
}
