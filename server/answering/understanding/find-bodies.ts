import type { BodyMention } from './find-body-mentions.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** Titles that make a body the subject: 气象局局长, 气象局长. */
const TITLE = /^(?:局长|主任|长|的?一把手|的?负责人)/u

/** A report of the body's own: 财政局|2023年度工作报告, 教育局|局长的履职报告. */
const REPORT = /^(?:局长|主任)?[^,。?会]{0,10}(?:工作|履职|述职|年度)(?:情况)?报告/u

/** Bodies a question names, as items of the searched regions print them. */
export function findBodies(mentions: readonly BodyMention[], reading: Reading): readonly Mention[] {
  return mentions.flatMap((mention) =>
    printedOf(mention, reading).map((value) => ({ kind: 'body', value, span: mention.span })),
  )
}

/**
 * Bodies a question names clearly, as typed, of which no item is, where departments report one by one; elsewhere a
 * government's items speak for all of them, unless the body's own report is asked for.
 */
export function findUnknownBodies(mentions: readonly BodyMention[], reading: Reading): readonly string[] {
  const { regions, lexicon, text } = reading
  const isDepartmental = [...regions].every((region) => lexicon.bodies.departmental.has(region))
  return mentions
    .filter(({ span }) => isDepartmental || REPORT.test(text.folded.slice(span.end)))
    .filter((mention) => isClear(mention, reading) && printedOf(mention, reading).length === 0)
    .filter(({ keys }) => !keys.some((key) => lexicon.bodies.publishers.has(key)))
    .map(({ span }) => text.folded.slice(span.start, span.end))
}

function isClear({ keys, span, isPlaced }: BodyMention, { text, lexicon }: Reading): boolean {
  const wording = [...lexicon.bodies.byWording].some(
    ([name, named]) =>
      named.some((key) => keys.includes(key)) && text.folded.slice(0, span.end).endsWith(name),
  )
  return wording && (isPlaced || span.start === 0 || TITLE.test(text.folded.slice(span.end)))
}

function printedOf({ keys, rank }: BodyMention, { lexicon, regions }: Reading): readonly string[] {
  const { printed, publishers } = lexicon.bodies
  const names = keys.filter((key) => !publishers.has(key)).flatMap((key) => printed.get(key) ?? [])
  const here = names.filter(({ region }) => regions.has(region)).map(({ text }) => text)
  const ranked = here.filter((text) => rank !== undefined && text.startsWith(rank))
  return [...new Set(ranked.length > 0 ? ranked : here)]
}
