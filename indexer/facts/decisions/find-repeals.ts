import type { Item } from '../../../corpus/model/item.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import { chainDocuments } from './chain-documents.ts'
import type { Oddity } from './diagnose-decision.ts'
import { findNamedDocuments } from './find-named-documents.ts'
import { findRepealLists } from './find-repeal-lists.ts'
import { uniteNames } from './unite-names.ts'

/** 《…》（文号）同时废止; 《…》停止执行. */
const REPEALED =
  /(?:同时|即行|自行|一并|予以|相应|自动)(?:废止|失效|停止(?:执行|施行|使用))|(?:停止|不再)(?:执行|施行|适用)/gu
/** 决定废止《…》. */
const REPEALS = /(?:决定|现|予以)(?:予以)?(?:废止|宣布失效)\s*$/
/** 关于废止《…》的决定, but not what another decided: 转发…关于废止《…》的决定的通知. */
const REPEALS_IN_TITLE = /^(?!.*转发).*关于(?:废止|宣布失效)\s*$/
/** Words between a name and the verb that leave it whole: 》等3件规范性文件同时废止. */
const WHOLE =
  /^\s*(?:等?\s*[一二三四五六七八九十\d]*\s*[件个份]?(?:行政)?(?:规范性|政策)?文件)?\s*(?:均|也|即|，)?\s*$/
/** Repealed without a name: 此前有关规定同时废止. */
const UNNAMED = /(?:规定|文件|政策|办法|通知|标准)(?:，)?$/

/** Documents that an item repeals, as named in it, with the repeals that could not be read. */
export function findRepeals(item: Item): {
  readonly names: readonly string[]
  readonly oddities: readonly Oddity[]
} {
  const names: string[] = [...findRepealLists(item)]
  const oddities: Oddity[] = []
  for (const sentence of splitSentences(item.text, { start: 0, end: item.text.length })) {
    const found = readSentence(item.text, sentence)
    names.push(...found.names)
    oddities.push(...found.oddities)
  }
  names.push(...readTitle(item))
  return { names: uniteNames(names), oddities }
}

function readTitle({ title }: Item): readonly string[] {
  return readObjects(title, { start: 0, end: title.length }, REPEALS_IN_TITLE)
}

function readSentence(text: string, sentence: Span): ReturnType<typeof findRepeals> {
  const names: string[] = [...readObjects(text, sentence, REPEALS)]
  const oddities: Oddity[] = []
  for (const verb of text.slice(sentence.start, sentence.end).matchAll(REPEALED)) {
    const before = { start: sentence.start, end: sentence.start + verb.index }
    const found = readBefore(text, before)
    if (found.length === 0 && looksUnnamed(text, before)) oddities.push(describeUnread(text, before))
    names.push(...found)
  }
  return { names, oddities }
}

/** Names in front of 同时废止. */
function readBefore(text: string, before: Span): readonly string[] {
  const documents = findNamedDocuments(text, before)
  const last = documents.at(-1)
  if (!last || !WHOLE.test(text.slice(last.span.end, before.end))) return []
  return chainDocuments(text, documents).map(({ name }) => name)
}

/** Names behind 决定废止. */
function readObjects(text: string, sentence: Span, verb: RegExp): readonly string[] {
  const documents = findNamedDocuments(text, sentence)
  const at = documents.findIndex(({ span }) => verb.test(text.slice(sentence.start, span.start)))
  if (at < 0) return []
  const rest = documents.slice(at)
  const chains = rest.map((_, index) => chainDocuments(text, rest.slice(0, index + 1)))
  return (chains.findLast((chain, index) => chain.length === index + 1) ?? []).map(({ name }) => name)
}

function looksUnnamed(text: string, before: Span): boolean {
  const words = text.slice(before.start, before.end)
  return UNNAMED.test(words) && !/本(?:办法|规定|通知|文件)$/.test(words)
}

function describeUnread(text: string, before: Span): Oddity {
  return {
    rule: 'repeal-unread',
    severity: 'info',
    message: `废止的文件未写明名称或只废止部分内容：${text.slice(before.start, before.end).slice(-40)}`,
    at: before.start,
  }
}
