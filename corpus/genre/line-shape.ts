import { readMarker } from '../sections/read-marker.ts'
import { compactTitle } from '../text/compact-title.ts'
import { endsAsTitle } from './title-endings.ts'

/** What a line is by its own words, read from the genre's fixed forms. */
export type LineShape =
  | 'table-row'
  | 'marked'
  | 'registration'
  | 'document-number'
  | 'minutes-number'
  | 'date'
  | 'meeting'
  | 'salutation'
  | 'addressee'
  | 'annex'
  | 'attendance'
  | 'label'
  | 'names'
  | 'title'
  | 'prose'
  | 'short'

const NUMERAL = '[\\d〇零○一二三四五六七八九十]'
const DAY = `${NUMERAL}{4}年${NUMERAL}{1,3}月${NUMERAL}{1,3}日`

/** Tested on the line without blanks, in this order. */
const FORMS: readonly (readonly [shape: LineShape, form: RegExp])[] = [
  ['registration', /^[A-Z]{2,8}[—–―-]{1,2}\d{4}[—–―-]{1,2}\d{3,6}$/],
  ['document-number', /^[\p{Script=Han}（）()]{1,16}[〔[［【（(]\d{4}[〕\]］】）)]第?\d{1,4}号$/u],
  ['minutes-number', /^(?:[〔[（(]?\d{4}[〕\])）]?年?)?第[\d一二三四五六七八九十]{1,3}次$/],
  ['date', new RegExp(`^[（(]?${DAY}[）)]?$`)],
  ['meeting', new RegExp(`^(?:[—–―-]{1,2})?[（(]?${DAY}.{0,60}(?:会议?上|会议?|通过|印发|公布)[）)]?$`)],
  ['salutation', /^(?:[^。；]{0,40}(?:主任|委员|代表|同志|领导)(?:们)?|女士们.*|大家好)[：:！]$/],
  [
    'addressee',
    /^[^。；]{2,120}(?:单位|部门|机构|政府|委员会|管委会|办事处|局|委|办|院|厅|公司|集团|企业|街道|乡|镇)[：:]$/,
  ],
  ['annex', /^附[件表录](?:\d{1,2}|[一二三四五六七八九十]{1,2})?[：:]?$/],
  ['attendance', /^(?:出席|列席|缺席|请假|参会|记录|主持)(?:人员|人)?(?:[：:]|[（(]\d+人[）)]).*$/],
  ['label', /^附[件表录](?:\d{1,2}|[一二三四五六七八九十]{1,2})?[：:]?.+/],
  ['label', /^(?:举报|联系|咨询|监督|办公)?电话[：:]/],
]

const SENTENCE_MARK = /[。；！？]/
const CLAUSE_MARK = /[，,。；！？]/
const LABEL_END = /[：:]$/
const LONGEST_TITLE = 80
/** A printed line of running text holds some 35 to 40 characters; the shortest one seen before a page break has 26. */
const SHORTEST_PROSE = 25

/** What a line is by its own words. */
export function shapeOfLine(plain: string): LineShape {
  if (plain.includes('\t') || isPipeRow(plain)) return 'table-row'
  const compact = compactTitle(plain)
  const form = FORMS.find(([, pattern]) => pattern.test(compact))
  if (form) return form[0]
  if (readMarker(plain)) return 'marked'
  if (isNameList(plain)) return 'names'
  if (isTitle(compact)) return 'title'
  if (LABEL_END.test(compact) && compact.length < SHORTEST_PROSE) return 'label'
  return CLAUSE_MARK.test(compact) || compact.length >= SHORTEST_PROSE ? 'prose' : 'short'
}

function isPipeRow(plain: string): boolean {
  return plain.startsWith('|') && plain.endsWith('|') && plain.length > 2
}

function isTitle(compact: string): boolean {
  return compact.length <= LONGEST_TITLE && endsAsTitle(compact) && !SENTENCE_MARK.test(compact)
}

/** 方练根 朱玲 刘日新: three or more names with blanks between. */
function isNameList(plain: string): boolean {
  const words = plain.split(/\s/)
  return words.length >= 3 && words.every((word) => /^[\p{Script=Han}·（）()]{1,4}$/u.test(word))
}
