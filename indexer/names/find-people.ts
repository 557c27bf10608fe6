import { compactTitle } from '../../corpus/text/compact-title.ts'
import { surnamePattern } from './surnames.ts'

/** Titles that stand before or after a name. */
const TITLE =
  '(?:[局市县区州镇乡院部处科所站校会组庭场行]长|检察长|秘书长|支队长|大队长|主任|书记|主席|总经理|董事长|委员|专员|审判员|总工程师|总会计师|总农艺师)'
/** A name; what ends like a group or a place, or runs on into a title, is none. */
const givenName = (times: string) =>
  `(?!任组)${surnamePattern}(?:(?![副某])\\p{Script=Han})${times}(?<![会组织委区校责和席务任])`
const NAME = givenName('{1,2}')
const SHORTEST_NAME = givenName('{1,2}?')
const SEX = '(?:[（(]女[）)])?'
const POSITION = '(?<position>\\p{Script=Han}[^，。；：\\t]{1,40}?(?:[长任记席理员师]|代表))'
/** What may follow a name in running text. */
const AFTER = '(?=[，、。；：:！？（()）\\t]|同志|分别|主持|作|就|带领|任组|在|率|传达|履职|的|$)'
/** Where a position begins, seen from its end: after a mark or a word that leads to it. */
const BEFORE =
  /(?:^|[，、。；：:（()）\s由与及受对将])(?<position>[^，、。；：:（()）\s由与及受对将]{0,24})$/u

/** Where texts name people with their position. */
const FORMS: readonly RegExp[] = [
  // 李洋同志任市财政局副局长
  new RegExp(`(?<name>${NAME})同志${SEX}任${POSITION}(?=[，；。（(]|$)`, 'gu'),
  // 免去周金霖同志市财政局副局长职务
  new RegExp(`免去(?<name>${NAME})同志${SEX}的?${POSITION}职务`, 'gu'),
  // 陈丽萍为永州市市场监督管理局局长；
  new RegExp(`^(?<name>${NAME})(?:同志)?为${POSITION}(?=[；。，、]|$)`, 'gu'),
  // 唐向东的永州市中级人民法院民事审判第一庭庭长职务
  new RegExp(`(?:^|免去)(?<name>${NAME})(?:同志)?的${POSITION}职务`, 'gu'),
  // 程晖辞去祁阳市人民检察院检察长职务
  new RegExp(`(?:^|接受|批准)(?<name>${NAME})(?:同志)?辞去${POSITION}职务`, 'gu'),
  // 协助林恒求市长
  new RegExp(`(?:^|[，、。；：]|协助|由|在|受)(?<name>${NAME})(?<position>(?:常务)?副?${TITLE})`, 'gu'),
  // 组长：林恒求市委副书记、市长
  new RegExp(`(?:组长|召集人|主任|联系人)[：:](?<name>${SHORTEST_NAME})(?=[市县区州镇乡党（(、，]|$)`, 'gu'),
]
/** 市发改局局长周雄伟 */
const TITLED = new RegExp(`(?<title>${TITLE})(?<name>${NAME})${AFTER}`, 'gu')

/** What leads to a position inside its clause: 李三军和|县财政局局长 */
const LEAD = /^.*(?:审议|和(?=[省市县区州]))/u

/** A person as a text names them. */
export interface NamedPerson {
  readonly name: string
  readonly position?: string
}

/** People a text names together with a position, in the genre's fixed forms. */
export function findPeople(text: string): readonly NamedPerson[] {
  return text.split('\n').flatMap((line) => findInLine(compactTitle(line)))
}

function findInLine(line: string): readonly NamedPerson[] {
  const formed = FORMS.flatMap((form) =>
    [...line.matchAll(form)].map(({ groups }) => toPerson(groups?.['name'], groups?.['position'])),
  )
  const titled = [...line.matchAll(TITLED)].map(({ groups, index }) => {
    const title = groups?.['title'] ?? ''
    const position = BEFORE.exec(line.slice(0, index + title.length))?.groups?.['position']?.replace(LEAD, '')
    return toPerson(groups?.['name'], position)
  })
  return [...formed, ...titled]
}

function toPerson(name = '', position = ''): NamedPerson {
  return position === '' ? { name } : { name, position }
}
