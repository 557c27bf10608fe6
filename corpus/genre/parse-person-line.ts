import { compactTitle } from '../text/compact-title.ts'

/** Words that end a position (局长, 主任, 党组书记). */
const POSITION_END =
  '(?:[局市县区州厅部处科乡镇行校院会组队所社站村馆盟旗司]长|检察长|秘书长|董事长|参谋长|主任|书记|主席|委员|院长|总经理|经理|行长|审判员|政委|专员|巡视员|调研员)'
const NAME =
  '\\p{Script=Han}{2,4}|\\p{Script=Han}\\s\\p{Script=Han}|\\p{Script=Han}{2,6}·\\p{Script=Han}{2,8}'
const WITH_BLANK = new RegExp(`^(.*${POSITION_END}(?:[（(][^（）()]*[）)])?)\\s(${NAME})$`, 'u')
const WITHOUT_BLANK = new RegExp(`^(.*${POSITION_END})(\\p{Script=Han}{2,3})$`, 'u')
const POSITION_ALONE = new RegExp(`${POSITION_END}$`)
const NAME_ALONE = new RegExp(`^(?:${NAME})$`, 'u')
/** Endings of bodies' and groups' names, which no person's name has. */
const BODY_END =
  /(?:局|委|委员会|办|办公室|政府|研究室|中心|法院|检察院|院|厅|处|组|队|常委会|会|联社|公司|集团|银行|大学|学校|支队)$/
const LONGEST_BODY = 40

/** What a line below a title says of who speaks. */
export interface PersonLine {
  readonly person?: string
  readonly position?: string
  readonly body?: string
}

/** Reads a line that names who speaks: position and name (市司法局局长 秦远林), a name, a position, or a body. */
export function parsePersonLine(plain: string): PersonLine | undefined {
  const line = plain.trim()
  const named = WITH_BLANK.exec(line) ?? WITHOUT_BLANK.exec(compactTitle(line))
  if (named) return { position: compactTitle(named[1] ?? ''), person: compactTitle(named[2] ?? '') }
  const compact = compactTitle(line)
  if (POSITION_ALONE.test(compact)) return { position: compact }
  if (BODY_END.test(compact) && compact.length <= LONGEST_BODY) return { body: compact }
  return NAME_ALONE.test(line) ? { person: compact } : undefined
}
