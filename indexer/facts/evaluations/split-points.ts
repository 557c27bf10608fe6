import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import type { EvaluationAspect } from './evaluation-aspect.ts'
import type { EvaluationPoint } from './evaluation-point.ts'
import { isFormalSentence } from './is-formal-sentence.ts'
import { judgeSentence } from './judge-sentence.ts'

/** Running text in which points of one aspect are stated. */
export interface PointSource {
  readonly text: string
  readonly span: Span
  readonly aspect: EvaluationAspect
  /** Whether sections with the points proper follow: the text only leads to them. */
  readonly isLead: boolean
}

const NUMERAL = '[一二三四五六七八九十]{1,2}'
const ENUMERATOR = `(?:${NUMERAL}(?:是|要|则)|第${NUMERAL}[，,、]|首先[，,]|其次[，,]|再次[，,]|最后[，,]|[①②③④⑤⑥⑦⑧⑨⑩]|[（(](?:${NUMERAL}|\\d)[）)]|\\d[.．、](?!\\d))`
/** 一是…；二是…。 at the beginning, after a mark or on a line of its own. */
const ENUMERATED = new RegExp(`(?<=^|[。；：:，,\\n]\\s?)${ENUMERATOR}`, 'g')
const NUMBER = new RegExp(`^${ENUMERATOR}\\s?`)
const FEWEST = 2
/** 还存在一些不足，主要表现在：；提出如下建议： */
const LEAD =
  /^[^。；：:]*(?:存在|表现|体现|集中|主要|问题|不足|建议|意见|如下|以下|认为|肯定|方面)[^。；：:]{0,16}[：:]/
/** 工作成效显著，主要体现在： */
const LEAD_TAIL = /[，,]?(?:主要|具体)?(?:体现|表现|反映)(?:在|为)?(?:以下|如下)?[^，。：:]{0,8}[：:]$/
/** 评议组认为， */
const VIEW = /^[^。]{0,60}?认为[，,：:]?/
const CLOSING = /[。；！？：:，,\s]+$/
/** A lead to recommendations recommends itself where it says what to do. */
const ASKS = /^(?:要|建议|希望|应)/

/** The points of running text under a heading: enumerated ones (一是… 二是…), clauses after a colon, or its sentences. */
export function splitPoints(source: PointSource): readonly EvaluationPoint[] {
  const starts = findEnumerators(source)
  const first = starts[0]
  if (first === undefined) return readSentences(source, source.span, source.isLead)
  const lead = readSentences(source, { start: source.span.start, end: first }, true)
  return [...lead, ...starts.flatMap((start, at) => readEnumerated(source, start, starts[at + 1]))]
}

function findEnumerators({ text, span }: PointSource): readonly number[] {
  const starts = [...text.slice(span.start, span.end).matchAll(ENUMERATED)].map(
    ({ index }) => span.start + index,
  )
  return starts.length < FEWEST ? [] : starts
}

/** The first sentence after its number states the point; what follows explains it. */
function readEnumerated(
  source: PointSource,
  start: number,
  next: number | undefined,
): readonly EvaluationPoint[] {
  const [sentence] = splitSentences(source.text, { start, end: next ?? source.span.end })
  return sentence ? toPoints(source, sentence) : []
}

function readSentences(source: PointSource, span: Span, isLead: boolean): readonly EvaluationPoint[] {
  const { text, aspect } = source
  const sentences = splitSentences(text, span).map((sentence) => skipLead(text, sentence, aspect))
  const led = sentences.findIndex(({ isLed }) => isLed)
  const listed = led < 0 ? -1 : sentences.findIndex(({ end }, at) => at >= led && endsList(text, end))
  return sentences.flatMap((sentence, at) => {
    const words = text.slice(sentence.start, sentence.end).trim()
    const stated = aspect === 'praise' ? words.replace(LEAD_TAIL, '') : words
    if (at < led || stated === '' || /[：:]$/.test(stated)) return []
    const isPoint = at <= listed ? !isFormalSentence(stated) : judgeSentence(aspect, stated)
    return !isPoint || (isLead && !mayLead(aspect, stated)) ? [] : toPoints(source, sentence)
  })
}

/** A list after a colon goes on over semicolons. */
function endsList(text: string, end: number): boolean {
  return !/[；;]\s*$/.test(text.slice(Math.max(0, end - 3), end))
}

/** What leads to problems announces them; praise before its points is the overall verdict. */
function mayLead(aspect: EvaluationAspect, words: string): boolean {
  return aspect === 'praise' || (aspect === 'recommendation' && ASKS.test(words))
}

/** 主要表现在：深入基层调研不够； states its point after the colon. */
function skipLead(
  text: string,
  { start, end }: Span,
  aspect: EvaluationAspect,
): Span & { readonly isLed: boolean } {
  const sentence = text.slice(start, end).trimEnd()
  const lead = aspect === 'praise' ? 0 : (LEAD.exec(sentence)?.[0].length ?? 0)
  const isLed = lead > 0 && lead < sentence.length
  return { start: isLed ? start + lead : start, end, isLed }
}

function toPoints({ text, aspect }: PointSource, { start, end }: Span): readonly EvaluationPoint[] {
  const printed = text.slice(start, end)
  const blank = /^\s*/.exec(printed)?.[0].length ?? 0
  const span = { start: start + blank, end: start + printed.trimEnd().length }
  const words = text
    .slice(span.start, span.end)
    .replace(LEAD_TAIL, '')
    .replace(NUMBER, '')
    .replace(aspect === 'praise' ? VIEW : '', '')
    .replace(CLOSING, '')
  return words === '' ? [] : [{ aspect, span, point: words }]
}
