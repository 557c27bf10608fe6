import type { Span } from '../../../corpus/model/span.ts'

/** A name of a person, a body, a place or a document in a text, with the readings its boundaries allow, longest first. */
export interface FoundName {
  readonly span: Span
  /** Any of these in the evidence is enough. */
  readonly readings: readonly string[]
}

const HAN = '\\p{Script=Han}'
/** Common surnames that begin few other words. */
const SURNAME =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖石贾韦夏付邹孟熊秦邱侯尹薛闫段雷钱汤黎史陶贺顾毛郝龚邵万覃武戴莫孔向常])'
const NAME = `${SURNAME}${HAN}{1,2}`
/** Ends of positions that stand before or after a name. */
const POSITION =
  '(?:[局市县区州厅部处科乡镇行校院会组队所站村]长|检察长|秘书长|主任|书记|主席|委员|经理|同志|先生|女士)'
/** Words after which a name is the whole object: 任命张三为…, 局长是李四. */
const BEFORE_NAME = '(?:任命|免去|选举|接受|决定|是|为|由|叫|名叫)'
const BOUNDARY = '(?=$|[，。、；：！？,;（）()“”\\s]|为|的|任|担|辞|同志)'

const PEOPLE = [
  new RegExp(`(?<=${POSITION}[：:\\s]?)(?<name>${NAME})`, 'gu'),
  new RegExp(`(?<=${BEFORE_NAME})(?<name>${NAME})${BOUNDARY}`, 'gu'),
  new RegExp(`(?<=^|[，。、；：:（(\\s])(?<name>${NAME})(?=${POSITION})`, 'gu'),
  new RegExp(`(?<=^|[、：:（(])(?<name>${SURNAME}${HAN}{2})(?=$|[、，。；）)]|和|等)`, 'gu'),
]

/** Last characters of bodies' names, with the two before them that tell one body from another. */
const BODY_END =
  '(?:局|委员会|办公室|人民政府|法院|检察院|常委会|公司|集团|银行|大学|学院|医院|研究院|协会|联合会|指挥部|支队|大队|委(?![员托派任会]))'
const BODY = new RegExp(`(?<name>${HAN}(?![为是的和与及])${HAN}${BODY_END})`, 'gu')
/** Words that end like a body and are none. */
const NO_BODY = /(?:布局|格局|大局|全局|开局|结局|破局|定局|僵局|常委|编委|原委)$/u
/** Words before a body of one character more than its end: 由市局. */
const LEADING_WORD = /^[由向对据在和与及被让将把该本各经以从为是的](?=.{2})/u
const PLACE = new RegExp(`(?<name>${HAN}{2,3}(?:省|市|县|区|州|镇|乡))`, 'gu')
const DOCUMENT = /(?<name>《[^《》]+》)/gu

/** Names in a text by the patterns of the genre; a pattern may find a word that is none, which costs a mark too many. */
export function findNames(text: string): readonly FoundName[] {
  return [
    ...PEOPLE.flatMap((pattern) => match(text, pattern)).map(readPerson),
    ...match(text, BODY)
      .filter(({ name }) => !NO_BODY.test(name))
      .map(({ name, start }) => read(name, start, [name, name.replace(LEADING_WORD, '')])),
    ...match(text, DOCUMENT).map(({ name, start }) => read(name, start, [name.slice(1, -1)])),
  ]
}

/** Full names of places out of a list that a text holds. */
export function findPlaceNames(text: string, isPlace: (name: string) => boolean): readonly FoundName[] {
  return match(text, PLACE).flatMap(({ name, start }) => {
    const shorter = [name, name.slice(1)].find(isPlace)
    return shorter === undefined ? [] : [read(shorter, start + name.length - shorter.length, [shorter])]
  })
}

interface Match {
  readonly name: string
  readonly start: number
}

function match(text: string, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(pattern)].map(({ groups = {}, index: start }) => ({
    name: groups['name'] ?? '',
    start,
  }))
}

/** What follows a name of two characters may be the next word: 李四表(示). */
function readPerson({ name, start }: Match): FoundName {
  return read(
    name,
    start,
    [name, name.slice(0, -1)].filter((reading) => reading.length > 1),
  )
}

function read(name: string, start: number, readings: readonly string[]): FoundName {
  return { span: { start, end: start + name.length }, readings }
}
