import type { Expansion } from '../../../indexer/expansion/expansion.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Understood } from '../answer.ts'
import { findPlaces } from './find-places.ts'
import type { Question } from '../question.ts'
import { stripAskingWords } from './strip-asking-words.ts'
import type { Understanding } from './understanding.ts'

/** Wordings shown of one expansion. */
const SHOWN_WORDINGS = 2

/** Reads from a question what it names; a filter chosen by hand goes before what the words name. */
export function understandQuestion(
  { question, filters = {} }: Question,
  index: BulletinIndex,
): Understanding {
  const known = [...new Set(index.bulletins().map((bulletin) => bulletin.region))]
  const { region, ...chosen } = filters
  const named = findPlaces(question, known)
  const understood = region === undefined ? named.regions : []
  const regions = region === undefined ? [...new Set(understood.map((place) => place.value))] : [region]
  const expansions = index.expand(question)
  return {
    standaloneQuestion: question,
    expansions,
    searchText: stripAskingWords(question),
    filters: { ...chosen, ...(regions.length === 0 ? {} : { regions }) },
    understood: [...understood, ...expansions.map(describeExpansion)],
    unknownPlaces: named.unknown,
    bodies: [],
    unknownBodies: [],
    people: [],
    documentNumbers: [],
    meetings: [],
    years: [],
    wanted: [],
  }
}

function describeExpansion({ text, official }: Expansion): Understood {
  return { kind: 'expansion', text, value: official.slice(0, SHOWN_WORDINGS).join('、') }
}
