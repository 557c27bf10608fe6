import { measureCoverage } from '../contents/measure-coverage.ts'
import { toLetterPairs } from '../contents/to-letter-pairs.ts'
import { shapeOfLine } from '../genre/line-shape.ts'
import { readMarker } from '../sections/read-marker.ts'
import { compactTitle } from '../text/compact-title.ts'
import { readTitle } from './read-title.ts'

/** An annex by its paragraphs. */
export interface AnnexRange {
  readonly label: string
  readonly title: string
  /** Position of its first paragraph, the label's or the title's. */
  readonly at: number
  /** Number of paragraphs that label and title take. */
  readonly headLength: number
}

/** What of an item is known when its annexes are looked for. */
export interface AnnexContext {
  readonly title: string
  /** Position of the first paragraph after the head. */
  readonly from: number
  /** Position of the signature's date, where there is one. */
  readonly signature?: number
}

const ISSUED = /(?:印发|转发|发布|公布|批转)《(.+?)》(?:的|等)/
const LABEL_WITH_TITLE = /^(附[件表录]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?)\s?[：:]?\s?(\S.+)$/
const ALIKE = 0.9
const LONGEST_TITLE = 3

/**
 * The annexes of an item in order: texts labelled 附件, and before them the text that a notice issues. A label
 * with a title beside it heads an annex only where no annex has a label on a line of its own.
 */
export function findAnnexes(paragraphs: readonly string[], context: AnnexContext): readonly AnnexRange[] {
  const places = paragraphs.map((_, at) => at).filter((at) => at >= context.from)
  const alone = places.flatMap((at) => readAlone(paragraphs, at) ?? [])
  const labelled =
    alone.length > 0 ? alone : places.flatMap((at) => readInline(paragraphs[at] ?? '', at, context) ?? [])
  const issued = findIssued(paragraphs, context, labelled[0]?.at ?? paragraphs.length)
  return issued ? [issued, ...labelled] : labelled
}

function readAlone(paragraphs: readonly string[], at: number): AnnexRange | undefined {
  const paragraph = paragraphs[at] ?? ''
  if (shapeOfLine(paragraph) !== 'annex') return undefined
  const title = readTitle(paragraphs, at + 1)
  return {
    label: compactTitle(paragraph).replace(/[：:]$/, ''),
    title: title.text,
    at,
    headLength: 1 + title.length,
  }
}

function readInline(paragraph: string, at: number, context: AnnexContext): AnnexRange | undefined {
  const [, label = '', title = ''] = LABEL_WITH_TITLE.exec(paragraph) ?? []
  if (title === '' || context.signature === undefined || at < context.signature) return undefined
  if (readMarker(title)) return undefined
  return { label: compactTitle(label), title: compactTitle(title), at, headLength: 1 }
}

/** 关于印发《X》的通知: X stands after the signature under its own title. */
function findIssued(
  paragraphs: readonly string[],
  context: AnnexContext,
  before: number,
): AnnexRange | undefined {
  const name = ISSUED.exec(context.title)?.[1]
  if (name === undefined) return undefined
  const wanted = toLetterPairs(name)
  for (let at = (context.signature ?? context.from - 1) + 1; at < before; at += 1) {
    const headLength = titleLength(paragraphs.slice(at, at + LONGEST_TITLE), wanted)
    if (headLength === 0) continue
    const title = paragraphs
      .slice(at, at + headLength)
      .map(compactTitle)
      .join('')
    return { label: '', title, at, headLength }
  }
  return undefined
}

function titleLength(paragraphs: readonly string[], wanted: ReadonlySet<string>): number {
  const lengths = paragraphs.map((_, at) => {
    const pairs = toLetterPairs(
      paragraphs
        .slice(0, at + 1)
        .map(compactTitle)
        .join(''),
    )
    return measureCoverage(wanted, pairs) >= ALIKE && measureCoverage(pairs, wanted) >= ALIKE
  })
  return lengths.indexOf(true) + 1
}
