import type { Item } from '../../../corpus/model/item.ts'
import type { Section } from '../../../corpus/model/section.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import { isPlanHeading } from '../commitments/is-plan-heading.ts'
import { joinBracketed } from '../commitments/join-bracketed.ts'
import { scoreConcreteness } from '../commitments/score-concreteness.ts'
import { withoutMarker } from '../commitments/without-marker.ts'
import type { FactLink } from '../fact-link.ts'

/** A sentence, or a heading with the sentence that follows it, in a part that answers an evaluation. */
export interface ResponseUnit {
  readonly relation: FactLink['relation']
  readonly item: Item
  readonly span: Span
  /** The words that say which matter it is. */
  readonly topic: string
  readonly isHeading: boolean
}

/** 工作建议整改落实情况, 关于…建议的整改, 工作整改成效明显 */
const RECTIFIED = /整改(?:落实|情况|工作|成效|完成)|建议的整改|问题的整改|落实情况$/
/** 落实…审议意见情况的报告, 评议意见整改情况的报告 */
const REPORT_TITLE =
  /(?:审议|评议|评价)意见.*(?:落实|办理|处理|整改|研究)|(?:落实|办理|处理|整改|研究).*(?:审议|评议|评价)意见/
/** 一是, 第二， at the head of a sentence that names a matter. */
const ENUMERATED = /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十][，,、])/
const LONGEST_HEADING = 40
/** 加强上下联动。 heads the sentences behind it. */
const SHORT_SENTENCE = 16

/** The units of an item that answer evaluations: in its parts on 整改落实 and its plans, or all of it where its title says so. */
export function findResponseUnits(item: Item): readonly ResponseUnit[] {
  if (REPORT_TITLE.test(item.title))
    return item.sections.flatMap((section) => readUnits(item, section, 'report'))
  let part: { readonly relation: FactLink['relation']; readonly level: number } | undefined
  return item.sections.flatMap((section) => {
    if (part !== undefined && section.level <= part.level) part = undefined
    const relation = part === undefined ? relationOf(item, section) : undefined
    if (relation !== undefined) part = { relation, level: section.level }
    return part === undefined ? [] : readUnits(item, section, part.relation)
  })
}

function relationOf(item: Item, section: Section): FactLink['relation'] | undefined {
  if (section.level === 0) return undefined
  const heading = headingOf(item, section)
  if (isPlanHeading(heading)) return item.kind === 'evaluation' ? undefined : 'plan'
  return heading.length <= LONGEST_HEADING && RECTIFIED.test(heading) ? 'rectification' : undefined
}

/** The heading without its number, or the first sentence where the number opens running text. */
function headingOf(item: Item, { title, marker, span }: Section): string {
  if (title !== '') return withoutMarker(title)
  const words = item.text.slice(span.start + marker.length, span.end)
  return (/^[^。：:\n]*/.exec(words)?.[0] ?? '').trim()
}

function readUnits(item: Item, section: Section, relation: FactLink['relation']): readonly ResponseUnit[] {
  const sentences = joinBracketed(item.text, splitSentences(item.text, section.span))
    .map((span) => trimSpan(item.text, span))
    .filter(({ start, end }) => end > start)
  return sentences.flatMap((span, at) => {
    const topic = item.text.slice(span.start, span.end)
    const isTitle = at === 0 && section.marker !== ''
    const isHeading = isTitle || (ENUMERATED.test(topic) && topic.length <= LONGEST_HEADING)
    const next = sentences[at + 1]
    // A heading alone proves little: what follows it says what was done.
    const isShort = isHeading || topic.length <= SHORT_SENTENCE
    const end = isShort && next !== undefined ? next.end : span.end
    const isBare = isTitle && next === undefined && topic.length <= LONGEST_HEADING
    const isRhetoric = !isHeading && scoreConcreteness(topic, false) < 0
    return isBare || isRhetoric
      ? []
      : [{ relation, item, span: { start: span.start, end }, topic, isHeading }]
  })
}

function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const blank = /^\s*/.exec(words)?.[0].length ?? 0
  return { start: start + blank, end: Math.max(start + blank, start + words.trimEnd().length) }
}
