import type { Span } from '../../../corpus/model/span.ts'
import { splitSentences } from '../../passages/split-sentences.ts'
import { joinBracketed } from './join-bracketed.ts'

/** 一是…, 二是… after any mark; a comma before another deadline (，2024年底实现…, ，6月30日前完成…). */
const INNER_START =
  /(?<=[：:，,；;。、\s])(?=[一二三四五六七八九十]{1,2}(?:是|要)(?!否))|(?<=[，,])(?!20\d{2}\s*年(?:底前?)?(?:全面)?(?:建成|完成|投用|竣工|完工)(?:[，,。；;]|$))(?=20\d{2}\s*年(?:\s*\d{1,2}\s*月)?(?:底|末|\s*\d{1,2}\s*日)?前?|\d{1,2}\s*月份?(?:\s*\d{1,2}\s*日|底)?(?:前|完成|开工|动工|完工|启动))/
/** 一是, 1., （一）, 第二， at the beginning of a clause */
const OPENER =
  /^\s*(?:[一二三四五六七八九十]{1,2}是|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[）)]|[、.．](?!\d))|第[一二三四五六七八九十][，、]|[首其再最](?:先|次|后)[，,]|此外[，,]|同时[，,])\s*/
const ENUMERATED = /^\s*[一二三四五六七八九十]{1,2}是/
const TAIL = /[\s。；;！!，,：:]+$/
/** The longest heading-like sentence behind 一是 in the bulletins read has 24 characters. */
const LONGEST_HEADING = 26

/**
 * Clauses of a plan's text that can stand alone, without their numbers and closing marks: sentences, their parts
 * by semicolons, by 一是…二是… and by deadlines. Sentences that only head the next ones (一是抓党建。…) are left out.
 */
export function splitClauses(text: string, span: Span): readonly Span[] {
  const parts = joinBracketed(text, splitSentences(text, span)).flatMap((part) => splitInner(text, part))
  return parts
    .filter((part, at) => !isHeadingOf(text, part, parts[at + 1]))
    .map((part) => trim(text, part))
    .filter((part) => part.end > part.start)
}

function splitInner(text: string, { start, end }: Span): readonly Span[] {
  let at = start
  return text
    .slice(start, end)
    .split(INNER_START)
    .map((part) => {
      const span = { start: at, end: at + part.length }
      at = span.end
      return span
    })
}

/** 一是突出重点，全力提高质量。 followed by the sentences it heads, not by 二是. */
function isHeadingOf(text: string, part: Span, next: Span | undefined): boolean {
  const sentence = text.slice(part.start, part.end)
  if (!ENUMERATED.test(sentence) || !/。\s*$/.test(sentence) || sentence.length > LONGEST_HEADING)
    return false
  if (/\d/.test(sentence) || sentence.includes('\n') || !next) return false
  return !ENUMERATED.test(text.slice(next.start, next.end))
}

function trim(text: string, { start, end }: Span): Span {
  const clause = text.slice(start, end)
  const opener = OPENER.exec(clause)?.[0].length ?? 0
  const blank = /^[\s。：:；;，,]*/.exec(clause.slice(opener))?.[0].length ?? 0
  const tail = TAIL.exec(clause)?.[0].length ?? 0
  return { start: Math.min(start + opener + blank, end), end: Math.max(end - tail, start) }
}
