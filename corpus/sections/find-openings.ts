import { shapeOfLine } from '../genre/line-shape.ts'
import type { SectionKind } from '../model/section.ts'
import type { Span } from '../model/span.ts'
import { isUnnumberedHeading } from './is-unnumbered-heading.ts'
import type { Opening } from './opening.ts'
import { readHeading } from './read-heading.ts'
import { readMarker, type MarkerKind } from './read-marker.ts'

/** A text in which headings are looked for. */
export interface HeadingSource {
  readonly text: string
  /** Paragraphs after the head, annex titles left out. */
  readonly paragraphs: readonly Span[]
  /** Whether Markdown marks stand right before the character: a heading glued to a line (**一、工作目标**). */
  readonly opensBold: (offset: number) => boolean
}

const INNER_MARKER = /[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]/g
const SENTENCE_END = /[。！？]["”]?\s?$/
const ATTENDANCE = /^([出列缺]\s?席|请\s?假|参\s?会|记\s?录)(?:人员)?/
/** 第六条 事前绩效评估分类。: longer first sentences of articles are rules. */
const LONGEST_ARTICLE_HEADING = 16
const KINDS: Partial<Readonly<Record<MarkerKind, SectionKind>>> = {
  part: 'chapter',
  chapter: 'chapter',
  division: 'chapter',
  article: 'article',
}

/** The places where numbered and unnumbered headings begin, in order. */
export function findOpenings(source: HeadingSource): readonly Opening[] {
  return source.paragraphs.flatMap((paragraph, at) => {
    const line = source.text.slice(paragraph.start, paragraph.end)
    const shape = shapeOfLine(line)
    if (shape === 'table-row' || shape === 'annex') return []
    const following = source.paragraphs[at + 1]
    const next = following ? source.text.slice(following.start, following.end) : undefined
    const starts = findStarts(line, (offset) => source.opensBold(paragraph.start + offset))
    const openings = starts.map((start, index) =>
      readNumbered(line.slice(start, starts[index + 1]), paragraph.start + start, next),
    )
    return starts[0] === 0 ? openings : [...readUnnumbered(line, paragraph.start, next), ...openings]
  })
}

/** Offsets in a line where a number opens a heading: its beginning, after a full stop, at glued bold type. */
function findStarts(line: string, opensBold: (offset: number) => boolean): readonly number[] {
  const inner = [...line.matchAll(INNER_MARKER)]
    .filter((match) => match.index > 0 && (opensBold(match.index) || opensAfterSentence(line, match.index)))
    .map((match) => match.index)
  return readMarker(line) ? [0, ...inner] : inner
}

function opensAfterSentence(line: string, at: number): boolean {
  return /^[（(]/.test(line.slice(at)) && SENTENCE_END.test(line.slice(0, at))
}

function readNumbered(segment: string, at: number, next: string | undefined): Opening {
  const marker = readMarker(segment)
  const kind = marker ? (KINDS[marker.kind] ?? 'numbered') : 'numbered'
  const longest = kind === 'article' ? LONGEST_ARTICLE_HEADING : undefined
  const title = readHeading(segment.slice(marker?.text.length ?? 0), next, longest)
  return {
    at,
    kind,
    number: marker?.number ?? 0,
    marker: marker?.text ?? '',
    title,
    ...(marker ? { numbering: marker.kind } : {}),
  }
}

function readUnnumbered(line: string, at: number, next: string | undefined): readonly Opening[] {
  const attendance = ATTENDANCE.exec(line)?.[0]
  const isAttendance = attendance !== undefined && shapeOfLine(line) === 'attendance'
  if (isAttendance) return [{ at, kind: 'heading', number: 0, marker: '', title: attendance }]
  return isUnnumberedHeading(line, next) ? [{ at, kind: 'heading', number: 0, marker: '', title: line }] : []
}
