import type { Section } from '../../../corpus/model/section.ts'
import type { EvaluationAspect } from './evaluation-aspect.ts'
import type { EvaluationPoint } from './evaluation-point.ts'
import { splitPoints } from './split-points.ts'

/** A section of an evaluation with what its points are. */
export interface AspectSection {
  readonly text: string
  readonly section: Section
  readonly aspect: EvaluationAspect
  /** Whether its own heading names the aspect (存在的问题): such a heading is no point. */
  readonly isNamed: boolean
  /** Whether sections inside it follow. */
  readonly hasInner: boolean
}

/** （一）政治建设方面, 1.关于预算管理的问题: names of a field, no points. */
const FIELD = /(?:方面|情况)$|^关于.*(?:工作|问题|方面|建议)$/

/** The points of a section: its heading where that states one, else the sentences under it. */
export function readSectionPoints(source: AspectSection): readonly EvaluationPoint[] {
  const { text, section, aspect, isNamed, hasInner } = source
  const heading = spanOfHeading(text, section)
  const statesPoint = !isNamed && section.title !== '' && !FIELD.test(section.title)
  if (statesPoint) return [{ aspect, span: heading, point: section.title }]
  const body = { start: section.title === '' ? heading.start : heading.end, end: section.span.end }
  const points = splitPoints({ text, span: body, aspect, isLead: hasInner })
  return section.marker !== '' && section.title === '' ? points.slice(0, 1) : points
}

/** Number, heading and the mark that closes it. */
function spanOfHeading(text: string, { span, title, marker }: Section): EvaluationPoint['span'] {
  const after = span.start + marker.length
  const end = title === '' ? after : text.indexOf(title, after) + title.length
  const closing = /^[。！：:]/.exec(text.slice(end, span.end))?.[0].length ?? 0
  return { start: span.start, end: end + closing }
}
