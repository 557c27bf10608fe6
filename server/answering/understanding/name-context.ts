/** Titles that follow a name or lead to one. */
export const titlePattern =
  '(?:常务)?副?(?:[局市县区州镇乡部处科所站院行校厅]长|主任|书记|主席|检察长|秘书长|总经理|董事长|委员|庭长)'

/** What stands before a person's name. */
const BEFORE = new RegExp(
  `(?:^|[,。?!、:;("]|${titlePattern}|[对和与及的是由给向让把评议问找叫]|请问|同志|报告)$`,
  'u',
)
/** What follows a person's name. */
const AFTER = new RegExp(
  `^(?:$|[,。?!、:;()"]|${titlePattern}|[的是在任把被给说讲对提管带率当去]|主持|负责|分管|何时|哪[年天里位些]|同志|局|报告|述职|履职|整改|今后|下一步|免|参与|参加|担任|先生|女士|自己|怎么|有没有)`,
  'u',
)

/** Whether the words before a stretch of a folded question lead to a person's name. */
export function leadsToName(before: string): boolean {
  return BEFORE.test(before)
}

/** Whether the words after a stretch of a folded question go on as after a person's name. */
export function followsName(after: string): boolean {
  return AFTER.test(after)
}
