import { listPlaces } from '../../../corpus/places/list-places.ts'
import type { Place } from '../../../corpus/places/place.ts'
import type { Understood } from '../answer.ts'

/** Last characters of a region's name that tell its rank; people often leave them out. */
const RANK = /(?:省|市|自治州|自治县|州|盟|县|区|旗)$/u

/** Places a question names. */
export interface NamedPlaces {
  /** Regions of the corpus, named themselves or through a place inside them. */
  readonly regions: readonly Understood[]
  /** Full names of places that no bulletin covers. */
  readonly unknown: readonly string[]
}

/** A stretch of the question that names a place. */
interface Mention {
  readonly text: string
  readonly start: number
  readonly region?: string
  readonly unknown?: string
}

/** Places a question names, with or without their rank (邵阳, 邵阳市); of mentions that overlap the longest counts. */
export function findPlaces(question: string, regions: readonly string[]): NamedPlaces {
  const mentions = dropOverlaps([...mentionRegions(question, regions), ...mentionPlaces(question, regions)])
  return {
    regions: mentions.flatMap(({ text, region }) =>
      region === undefined ? [] : [{ kind: 'region', value: region, text }],
    ),
    unknown: mentions.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown])),
  }
}

function mentionRegions(question: string, regions: readonly string[]): readonly Mention[] {
  return regions.flatMap((region) =>
    locate(question, [region, region.replace(RANK, '')]).map((mention) => ({ ...mention, region })),
  )
}

function mentionPlaces(question: string, regions: readonly string[]): readonly Mention[] {
  return listPlaces().flatMap((place) => {
    const names =
      place.rank === 'county' && !isInside(place, regions) ? [place.name] : [place.name, place.stem]
    return locate(question, names).map((mention) => ({ ...mention, ...judgePlace(place, regions) }))
  })
}

function judgePlace(place: Place, regions: readonly string[]): Pick<Mention, 'region' | 'unknown'> {
  const region = place.within.findLast((name) => regions.includes(name))
  if (region !== undefined) return { region }
  return isAbove(place, regions) ? {} : { unknown: place.name }
}

function isInside(place: Place, regions: readonly string[]): boolean {
  return place.within.some((name) => regions.includes(name))
}

function isAbove(place: Place, regions: readonly string[]): boolean {
  return listPlaces().some(({ name, within }) => regions.includes(name) && within.includes(place.name))
}

function locate(question: string, names: readonly string[]): readonly Pick<Mention, 'text' | 'start'>[] {
  const text = names.find((name) => [...name].length > 1 && question.includes(name))
  return text === undefined ? [] : [{ text, start: question.indexOf(text) }]
}

function dropOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions.toSorted(compareMentions)) {
    if (!kept.some((other) => overlap(other, mention))) kept.push(mention)
  }
  return kept
}

/** Longer mentions first, then those that stand for a region of the corpus. */
function compareMentions(a: Mention, b: Mention): number {
  return b.text.length - a.text.length || Number(b.region !== undefined) - Number(a.region !== undefined)
}

function overlap(a: Mention, b: Mention): boolean {
  return a.start < b.start + b.text.length && b.start < a.start + a.text.length
}
