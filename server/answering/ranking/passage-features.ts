import type { Item } from '../../../corpus/model/item.ts'
import type { BulletinIndex, Hit } from '../../../indexer/store/bulletin-index.ts'
import { showsUnit } from '../understanding/asked-units.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { coverTerms, coverTermsInEveryday } from '../understanding/weigh-terms.ts'
import { hasSectionOfKind } from './section-kinds.ts'

/** Names of the features, in the order of their values and weights. */
export const passageFeatureNames = [
  'fused',
  'lexical',
  'vector',
  'textCoverage',
  'everydayCoverage',
  'headingCoverage',
  'body',
  'person',
  'documentNumber',
  'meeting',
  'sectionKind',
  'number',
  'year',
  'lead',
  'unit',
] as const

/** What the features of one hit are computed from. */
export interface PassageContext {
  readonly understanding: Understanding
  readonly index: BulletinIndex
  /** Scores of the hit in its lists, scaled to [0, 1]; 0 where a list does not hold it. */
  readonly lexical: number
  readonly vector: number
  readonly item: Item | undefined
}

const NUMBER = /\d/u

/** Values of the features of a hit, each in [0, 1]. */
export function computePassageFeatures({ passage, score }: Hit, context: PassageContext): readonly number[] {
  const { understanding, index, lexical, vector, item } = context
  const { bodies, people, documentNumbers, meetings, wanted, years, terms } = understanding
  const text = passage.rows === '' ? passage.text : `${passage.text} ${passage.rows}`
  const squeezed = text.replaceAll(/\s/gu, '')
  const flags = [
    bodies.some((body) => item?.body === body || passage.heading.includes(body)),
    people.some((person) => item?.person === person || squeezed.includes(person)),
    documentNumbers.some((number) => item?.documentNumber === number),
    meetings.some((meeting) => passage.heading.includes(meeting)),
    hasSectionOfKind(passage, item, wanted),
    wanted.includes('number') && NUMBER.test(text),
    years.some((year) => text.includes(`${year}年`) || text.includes(`${year} 年`)),
    passage.span.start === 0,
    showsUnit(text, understanding.units),
  ]
  return [
    score,
    lexical,
    vector,
    coverTerms(terms, text),
    coverTermsInEveryday(terms, text, index),
    coverTerms(terms, passage.heading),
    ...flags.map(Number),
  ]
}
