/** A number with what it counts. */
export interface Figure {
  /** The characters before it, verbs of reaching left out: 地区生产总值. */
  readonly subject: string
  readonly number: string
  readonly unit: string
}

/** Characters before a number that say what it counts. */
const SUBJECT_LENGTH = 6
const FIGURE =
  /(?<subject>[\p{Script=Han}“”]{4,})(?<number>\d+(?:\.\d+)?)(?<unit>%|亿元|万元|万人|人|户|个|家|件|公里|亩|处|名)/gu
/** Verbs and adverbs between a subject and its number. */
const REACHING = /[为达到至是增长约共超过]+$/u

/** Figures of a text; blanks do not count. */
export function readFigures(text: string): readonly Figure[] {
  return [...text.replaceAll(/\s/gu, '').matchAll(FIGURE)].map(({ groups = {} }) => ({
    subject: (groups['subject'] ?? '').replace(REACHING, '').slice(-SUBJECT_LENGTH),
    number: groups['number'] ?? '',
    unit: groups['unit'] ?? '',
  }))
}

/** Whether two figures speak of the same subject in the same unit and differ. */
export function disagree(a: Figure, b: Figure): boolean {
  return a.subject === b.subject && a.unit === b.unit && a.number !== b.number
}
