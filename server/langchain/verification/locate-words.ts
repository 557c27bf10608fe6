import { foldText } from '../../../corpus/folding/fold-text.ts'
import { unfoldSpan } from '../../../corpus/folding/unfold-span.ts'
import type { Span } from '../../../corpus/model/span.ts'
import type { ProseSource } from '../prose-source.ts'

/** Punctuation that a writer puts inside quotation marks though it belongs to the sentence around them. */
const OUTER_PUNCTUATION = /^[，。；：、,.;:!?！？\s]+|[，。；：、,.;:!?！？\s]+$/gu
/** A quotation may not begin or end inside a number: 5万元 is no part of 15万元. */
const NUMBER_BEFORE = /[\d.,点〇零一二三四五六七八九十百千万亿]$/u
const NUMBER_START = /^[\d.%〇零一二三四五六七八九十百千万亿]/u
const NUMBER_END = /[\d.〇零一二三四五六七八九十百千万亿]$/u
/** Nor leave out the word that turns its meaning round. */
const NEGATION_BEFORE = /(?:不|未|非|勿|无|没有|不得|禁止|严禁|取消|停止)$/u
/** Characters looked at on each side: the longest of the words above. */
const CONTEXT = 2

/** Where words stand letter for letter in a source's item, in its passage if they can; undefined where they do not. */
export function locateWords(words: string, source: ProseSource): Span | undefined {
  return find(words, source) ?? find(words.replaceAll(OUTER_PUNCTUATION, ''), source)
}

function find(words: string, { folded, passage }: ProseSource): Span | undefined {
  const sought = foldText(words).folded
  if (sought === '') return undefined
  let first: Span | undefined
  for (let at = folded.folded.indexOf(sought); at !== -1; at = folded.folded.indexOf(sought, at + 1)) {
    if (!standsWhole(folded.folded, sought, at)) continue
    const span = unfoldSpan(folded, { start: at, end: at + sought.length })
    if (span.start >= passage.span.start && span.end <= passage.span.end) return span
    first ??= span
  }
  return first
}

function standsWhole(text: string, sought: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - CONTEXT), at)
  const after = text.slice(at + sought.length, at + sought.length + CONTEXT)
  if (NEGATION_BEFORE.test(before)) return false
  if (NUMBER_START.test(sought) && NUMBER_BEFORE.test(before)) return false
  return !(NUMBER_END.test(sought) && NUMBER_START.test(after))
}
