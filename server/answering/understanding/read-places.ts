import type { BulletinIndex, IndexFilters } from '../../../indexer/store/bulletin-index.ts'
import type { Understood } from '../answer.ts'
import type { Question } from '../question.ts'
import { findPlaces } from './find-places.ts'
import { isIgnored } from './is-ignored.ts'

/** Where a question is searched, and what it says of that. */
export interface ReadPlaces {
  readonly filters: IndexFilters
  /** Regions named, unless one was chosen by hand. */
  readonly places: readonly Understood[]
  readonly unknownPlaces: readonly string[]
}

/** The filters chosen by hand, with the regions named where no region was chosen. */
export function readPlaces(question: Question, index: BulletinIndex): ReadPlaces {
  const { region, ...chosen } = question.filters ?? {}
  const known = [...new Set(index.bulletins().map((bulletin) => bulletin.region))]
  const named = findPlaces(question.question, known)
  const places = region === undefined ? named.regions.filter((place) => !isIgnored(place, question)) : []
  const regions = region === undefined ? [...new Set(places.map(({ value }) => value))] : [region]
  return {
    filters: { ...chosen, ...(regions.length === 0 ? {} : { regions }) },
    places,
    unknownPlaces: named.unknown,
  }
}
