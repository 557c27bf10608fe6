import type { Citation } from '../answer.ts'

/** Characters before a number that say what it counts. */
const SUBJECT_LENGTH = 6
const FIGURE =
  /(?<subject>[\p{Script=Han}“”]{4,})[为达到至是增长约共超过]{0,3}\s?(?<number>\d+(?:\.\d+)?)\s?(?<unit>%|亿元|万元|万人|人|户|个|家|件|公里|亩|处|名)/gu

/** Two citations of different items that give different figures for the same subject, as their numbers; undefined where none disagree. */
export function findConflict(citations: readonly Citation[]): readonly [number, number] | undefined {
  const figures = citations.flatMap((citation) =>
    readFigures(citation).map((figure) => ({ ...figure, citation })),
  )
  for (const figure of figures) {
    const other = figures.find(
      ({ subject, unit, number, citation }) =>
        citation.passage.itemId !== figure.citation.passage.itemId &&
        subject === figure.subject &&
        unit === figure.unit &&
        number !== figure.number,
    )
    if (other !== undefined) return [figure.citation.n, other.citation.n]
  }
  return undefined
}

function readFigures({ quote }: Citation): readonly { subject: string; number: string; unit: string }[] {
  return [...quote.replaceAll(/\s/gu, '').matchAll(FIGURE)].map(({ groups = {} }) => ({
    subject: (groups['subject'] ?? '').replace(/[为达到至是增长约共超过]+$/u, '').slice(-SUBJECT_LENGTH),
    number: groups['number'] ?? '',
    unit: groups['unit'] ?? '',
  }))
}
