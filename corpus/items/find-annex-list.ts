import { shapeOfLine } from '../genre/line-shape.ts'
import type { AnnexRange } from './find-annexes.ts'

/** Paragraphs that list the annexes: the first (附件：1.…) and the numbered ones below it. */
export interface AnnexList {
  readonly at: number
  readonly length: number
}

const LIST = /^附[件表录][：:]/

/** The lists of annexes in an item, which name the annexes but are none. */
export function findAnnexLists(
  paragraphs: readonly string[],
  annexes: readonly AnnexRange[],
): readonly AnnexList[] {
  return paragraphs.flatMap((paragraph, at) => {
    const isAnnex = annexes.some((annex) => annex.at === at)
    if (isAnnex || !LIST.test(paragraph) || shapeOfLine(paragraph) !== 'label') return []
    const below = paragraphs.slice(at + 1).findIndex((next) => shapeOfLine(next) !== 'marked')
    return [{ at, length: 1 + (below < 0 ? paragraphs.length - at - 1 : below) }]
  })
}
