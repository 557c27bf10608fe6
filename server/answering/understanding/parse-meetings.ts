import { parseChineseNumber } from '../../../corpus/text/parse-chinese-number.ts'
import type { Span } from '../../../corpus/model/span.ts'

const NUMERAL = '[\\d〇零一二三四五六七八九十]{1,3}'
/** Who meets, as it stands before the number. */
const ORGAN =
  '人大常委会|人民代表大会(?:常务委员会)?|人大(?:\\p{Script=Han}{1,8}委员会)?|人民政府|政府|政协|纪委|常委会'
/** 市六届人大常委会第十七次会议, 第13次常务会, 十三次常务会议, 第14次会; on folded text. */
const MEETING = new RegExp(
  `(?:第?(?<session>${NUMERAL})届)?(?<organ>${ORGAN})?(?:召开)?(?<ordinal>第${NUMERAL}次|${NUMERAL}次(?=\\p{Script=Han}{0,6}会))(?<sort>\\p{Script=Han}{0,6}?会议?)?`,
  'gu',
)

/** Kinds of meetings with the words that tell them, first that fits. */
const SORTS: readonly (readonly [sort: MeetingSort, words: RegExp])[] = [
  ['chairs', /主任会/u],
  ['executive', /常务会/u],
  ['office', /办公会/u],
  ['plenary', /全体会|全会/u],
  ['standing', /人大常委会|人民代表大会常务委员会/u],
  ['congress', /人代会|人大|人民代表大会|代表大会/u],
]

/** 主任会议, 常务会议, 办公会议, 全体会议, 人大常委会会议, 代表大会会议. */
export type MeetingSort = 'chairs' | 'executive' | 'office' | 'plenary' | 'standing' | 'congress'

/** A meeting in its parts, with its place in the folded text. */
export interface Meeting {
  /** 第N次. */
  readonly ordinal: number
  /** 第N届. */
  readonly session?: number
  readonly sort?: MeetingSort
  readonly span: Span
}

/** Stretches of a folded text that name a meeting by its number. */
export function parseMeetings(folded: string): readonly Meeting[] {
  return [...folded.matchAll(MEETING)].map(({ groups = {}, index, 0: whole }) => {
    const { session, organ = '', ordinal = '', sort = '' } = groups
    const kind = SORTS.find(([, words]) => words.test(organ + sort))?.[0]
    return {
      ordinal: parseChineseNumber(ordinal.replaceAll(/[第次]/gu, '')),
      ...(session === undefined ? {} : { session: parseChineseNumber(session) }),
      ...(kind === undefined ? {} : { sort: kind }),
      span: { start: index, end: index + whole.length },
    }
  })
}
