import { surnamePattern } from '../../names/surnames.ts'
import type { NamedPerson } from './personnel-act.ts'

const MARK = /\(([^()]*)\)/g
const FEMALE = /\([^()]*女[^()]*\)/
/** 李学群和程晖: a 和 between two names, not the one inside 张和平. */
const AND = new RegExp(
  `(?<=${surnamePattern}\\p{Script=Han}{1,2}(?:同志)?)和(?=${surnamePattern}\\p{Script=Han})`,
  'u',
)
/** Words that stand where a name would: 下列同志, 部分人员, 张某. */
const NO_NAME =
  /^(?:第|一人|方可|或者|决定|撤销|任命|聘任|推选|本人|本院|本[市县区]|我|其|该|各|有关|相关|部分|个别|上述|下列|以[上下]|前述|高级|成员|全体|任何|方面|经济|常务|关于|应当|应急|项目|安全|严格|成为|于是)|[某们]|若干|同志|人员|干部|代表|职工|公务|会议|委员|政府|单位|部门|机关|办公|局长|主任/
const SHORTEST_NAME = 2
const SURNAME = new RegExp(`^${surnamePattern}`, 'u')
/** Bodies and places (县水利局), which a word without a known surname may be. */
const BODY = /^[省市县区州镇乡原]|[局委办院会厅部处科所站校镇乡县市区]$/

/** The people of a matched list, or undefined where one of its words is no name. `printed` is the list as printed, without blanks. */
export function readPersons(printed: string): readonly NamedPerson[] | undefined {
  const parts = printed.split('、').flatMap((part) => part.split(AND))
  const persons = parts.map(readPerson)
  return persons.every(({ name }) => isName(name)) ? persons : undefined
}

function isName(name: string): boolean {
  if (name.length < SHORTEST_NAME || NO_NAME.test(name)) return false
  return SURNAME.test(name) || !BODY.test(name)
}

function readPerson(part: string): NamedPerson {
  const plain = part.replaceAll('（', '(').replaceAll('）', ')')
  return { name: plain.replaceAll(MARK, '').replace(/同志$/, ''), isFemale: FEMALE.test(plain) }
}
