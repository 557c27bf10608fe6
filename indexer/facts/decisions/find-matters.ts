import type { Item, ItemKind } from '../../../corpus/model/item.ts'
import type { Section } from '../../../corpus/model/section.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import type { Decision } from '../decision.ts'
import type { FactSource } from '../fact-source.ts'
import { makeFactBase } from '../make-fact-base.ts'
import { findChargedBodies } from './find-charged-bodies.ts'
import { findSettlement } from './find-settlement.ts'
import { trimSentence } from './trim-sentence.ts'

/** Texts that tell what a meeting settled. */
const TELLING: ReadonlySet<ItemKind> = new Set(['minutes', 'news'])
const MINUTES_ISSUED = /会议纪要/
/** 会议原则同意：, 会议议定如下：, 会议研究决定以下事项：: the points below are settled. */
const SETTLING_LEAD =
  /(?:同意|决定|议定|商定|确定|明确)(?:如下|以下)?(?:有关)?(?:事项|意见)?(?:如下)?[：:]$|议定事项(?:纪要)?如下[：:]$/
/** 传达学习…, 研究…工作, 关于…项目。: names the topic, settles nothing. */
const TOPIC = /^(?:传达|学习|听取|审议|研究|关于|讨论|通报|部署|安排)[^，]*$/
/** 出席：…, 列席人员：…: the end of what minutes say. */
const ATTENDANCE = /^(?:出席|列席|参加|缺席|请假|参会|主持|记录|主送|抄送|发送)/
/** 责任单位：市文旅局。 in a sentence of its own belongs to the matter before it. */
const LABEL = /^[（(]?(?:牵头|责任|承办|主办|落实)(?:单位|部门)\s*[：:]/

interface Matter {
  /** The sentence that settles it, with the one that names who is responsible. */
  readonly proof: Span
  readonly settled: Span
}

/** The matters that minutes, or the news of a meeting, report as settled, one for each sentence that settles one. */
export function findMatters(source: FactSource): readonly Decision[] {
  const { item } = source
  if (!TELLING.has(item.kind) && !MINUTES_ISSUED.test(item.title)) return []
  return readMatters(item).map(({ proof, settled }) => ({
    ...makeFactBase(source, proof),
    kind: 'decision',
    form: 'matter',
    title: item.text.slice(settled.start, settled.end),
    repeals: [],
    amends: [],
    responsible: findChargedBodies(item.text.slice(proof.start, proof.end)),
    ...(item.meeting === undefined ? {} : { meeting: item.meeting }),
  }))
}

function readMatters(item: Item): readonly Matter[] {
  const matters: Matter[] = []
  let lead: Section | undefined
  for (const section of item.sections) {
    if (isAttendance(section)) break
    if (lead && section.level <= lead.level) lead = undefined
    matters.push(...readSection(item.text, section, lead !== undefined))
    if (SETTLING_LEAD.test(item.text.slice(section.span.start, section.span.end).trim())) lead = section
  }
  return matters
}

function isAttendance({ kind, title }: Section): boolean {
  return kind === 'heading' && ATTENDANCE.test(title.replaceAll(/\s/g, ''))
}

function readSection(text: string, section: Section, isSettled: boolean): readonly Matter[] {
  const sentences = splitSentences(text, section.span)
    .map((sentence) => trimSentence(text, sentence))
    .filter(({ start, end }) => start < end)
  return sentences.flatMap((sentence, at) => {
    const settled =
      findSettlement(text, sentence) ?? (isSettled && at === 0 ? settledPoint(text, sentence) : undefined)
    if (!settled) return []
    const next = sentences[at + 1]
    const isLabelled = next !== undefined && LABEL.test(text.slice(next.start, next.end))
    return [{ proof: isLabelled ? { start: sentence.start, end: next.end } : sentence, settled }]
  })
}

/** The first sentence of a point below 会议决定：. */
function settledPoint(text: string, sentence: Span): Span | undefined {
  const words = text.slice(sentence.start, sentence.end).replace(/[。；：:]+$/, '')
  return TOPIC.test(words) ? undefined : { start: sentence.start, end: sentence.start + words.length }
}
