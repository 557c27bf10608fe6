import { parseChineseNumber } from '../text/parse-chinese-number.ts'

/** What numbers a heading, from the outermost kind to the innermost. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'chinese'
  | 'chinese-paren'
  | 'ordinal'
  | 'arabic'
  | 'arabic-paren'
  | 'circled'

/** A number that opens a heading, as printed and as a value. */
export interface Marker {
  readonly kind: MarkerKind
  readonly text: string
  readonly number: number
}

const NUMERALS = '[〇零一二三四五六七八九十百\\d]{1,5}'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const DIVISIONS: Readonly<Record<string, MarkerKind>> = {
  编: 'part',
  章: 'chapter',
  节: 'division',
  条: 'article',
}

/** 第四条 before 规定, 第, 的, 款 is a reference, no heading. */
const DIVISION = new RegExp(`^第\\s?(${NUMERALS})\\s?([编章节条])(?!规定|第|的|款|项|至|、|和|中)`)

const PATTERNS: readonly (readonly [kind: MarkerKind, pattern: RegExp])[] = [
  ['chinese', /^([一二三四五六七八九十]{1,3})\s?、/],
  ['chinese-paren', /^[（(]\s?([一二三四五六七八九十]{1,3})\s?[）)]/],
  ['ordinal', /^第([一二三四五六七八九十]{1,2})[，,、]/],
  ['arabic', /^(\d{1,2})[.．、](?!\d(?!\d{3}年))/],
  ['arabic-paren', /^[（(]\s?(\d{1,2})\s?[）)]/],
]

/** The number that opens a text: 第四条, 一、 （二） 3. （4） ⑤; undefined where there is none. */
export function readMarker(text: string): Marker | undefined {
  const division = DIVISION.exec(text)
  const kind = DIVISIONS[division?.[2] ?? '']
  if (division && kind) return { kind, text: division[0], number: parseChineseNumber(division[1] ?? '') }
  const circled = CIRCLED.indexOf(text.charAt(0))
  if (text !== '' && circled >= 0) return { kind: 'circled', text: text.charAt(0), number: circled + 1 }
  return PATTERNS.map(([name, pattern]) => toMarker(name, pattern.exec(text))).find((marker) => marker)
}

function toMarker(kind: MarkerKind, match: RegExpExecArray | null): Marker | undefined {
  return match ? { kind, text: match[0].trim(), number: parseChineseNumber(match[1] ?? '') } : undefined
}
