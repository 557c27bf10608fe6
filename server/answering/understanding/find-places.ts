import { foldText } from '../../../corpus/folding/fold-text.ts'
import { unfoldSpan } from '../../../corpus/folding/unfold-span.ts'
import type { Span } from '../../../corpus/model/span.ts'
import type { Understood } from '../answer.ts'
import { createPlaceTable, mergeHomophones, type PlaceMeaning } from './create-place-table.ts'

/** The longest names of places. */
const LONGEST_NAME = 15
const SHORTEST_NAME = 2
/** 南京|审计大学: a place in the name of a school is not what is asked about. */
const SCHOOL = /^\p{Script=Han}{0,4}(?:大学|学院)/u

/** Places a question names. */
export interface NamedPlaces {
  /** Regions of the corpus, named themselves or through a place inside them. */
  readonly regions: readonly Understood[]
  /** Full names of places that no bulletin covers. */
  readonly unknown: readonly string[]
}

/** A stretch of the folded question that names a place. */
interface Mention {
  readonly span: Span
  readonly meaning: PlaceMeaning
}

/** The tables of the sets of regions asked for so far; a server has one. */
const tables = new Map<string, ReadonlyMap<string, PlaceMeaning>>()

/** Places a question names, with or without their rank (邵阳, 邵阳市); of mentions that overlap the longest counts. */
export function findPlaces(question: string, regions: readonly string[]): NamedPlaces {
  const text = foldText(question)
  const mentions = dropOverlaps(findNames(mergeHomophones(text.folded), tableOf(regions)))
  const byRegion = new Map<string, Understood>()
  const unknown = new Set<string>()
  for (const { span, meaning } of mentions) {
    const { region } = meaning
    const { start, end } = unfoldSpan(text, span)
    if (region !== undefined && !byRegion.has(region)) {
      byRegion.set(region, { kind: 'region', value: region, text: question.slice(start, end) })
    }
    if (meaning.unknown !== undefined) unknown.add(meaning.unknown)
  }
  return { regions: [...byRegion.values()], unknown: [...unknown] }
}

function tableOf(regions: readonly string[]): ReadonlyMap<string, PlaceMeaning> {
  const key = regions.join(' ')
  const table = tables.get(key) ?? createPlaceTable(regions)
  tables.set(key, table)
  return table
}

function findNames(folded: string, table: ReadonlyMap<string, PlaceMeaning>): readonly Mention[] {
  const mentions: Mention[] = []
  for (let start = 0; start < folded.length; start += 1) {
    const longest = Math.min(LONGEST_NAME, folded.length - start)
    for (let length = SHORTEST_NAME; length <= longest; length += 1) {
      const meaning = table.get(folded.slice(start, start + length))
      const end = start + length
      if (meaning !== undefined && !isInSchool(meaning, folded.slice(end)))
        mentions.push({ meaning, span: { start, end } })
    }
  }
  return mentions
}

function isInSchool({ isShort, unknown }: PlaceMeaning, after: string): boolean {
  return isShort && unknown !== undefined && SCHOOL.test(after)
}

/** The longest mentions, those of regions first where lengths are equal, in reading order. */
function dropOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions.toSorted(compareMentions)) {
    if (!kept.some(({ span }) => overlap(span, mention.span))) kept.push(mention)
  }
  return kept.toSorted((a, b) => a.span.start - b.span.start)
}

function compareMentions(a: Mention, b: Mention): number {
  const isRegion = ({ meaning }: Mention): number => Number(meaning.region !== undefined)
  return lengthOf(b.span) - lengthOf(a.span) || isRegion(b) - isRegion(a)
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
