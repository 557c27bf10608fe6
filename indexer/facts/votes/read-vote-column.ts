import { compactTitle } from '../../../corpus/text/compact-title.ts'
import { choicePattern } from './choice-pattern.ts'
import type { VoteColumn, VoteColumnRole } from './vote-column.ts'

const VOTES = '票数|得票数|得票|票|人数|张数|数'
const SHARES =
  '得票率|票率|得票占比|票占比|占比|得票比例|票比例|所占比例|比例|比率|百分比|百分率|所占百分比|率'
const COMBINED = `${choicePattern}(?:[和及与、+＋]${choicePattern})*`
/** Words that go before 部门, 单位, 对象. */
const OF_SUBJECT =
  '(?:被|受|参|承办|主办|牵头|责任|主管|实施|测评|测议|评议|评价|述职|考核|评定|政府|工作|市直|县直|区直)*的?'

/** 满意, 满意票数, 满意和基本满意合计得票率 */
const CHOICE_COLUMN = new RegExp(`^(${COMBINED})(?:合计|总)?(?:(${VOTES})|(${SHARES}))?$`)
/** 票数 or 占比 below or beside a choice. */
const BARE_VOTES = new RegExp(`^(?:${VOTES})$`)
const BARE_SHARE = new RegExp(`^(?:${SHARES})$`)
const UNIT_MARKS = /[（(][票张人份%％分]{1,2}[）)]|[%％]$/g
const PERCENT = /[%％]/

const ROLES: readonly (readonly [role: VoteColumnRole, heading: RegExp])[] = [
  // 序号, 排名: no part of a vote
  ['other', /^(?:序号?|编号|排名|排序|名次|位次|备注|无效票数?|废票数?)$/],
  // 满意度
  ['share', /^(?:综合|总体|群众)?满意度$/],
  // 有效票数, 收回票数, 参加测评人数
  ['ballots', /^(?:有效|收回|回收|发出|发放|实收|总|投票)[^率]{0,6}(?:票|票数|张数|总数|份数)$/],
  ['ballots', /^(?:参加|实到|参与|参评|测评|投票|出席)[^率]{0,6}人数$/],
  // 综合得分, 最终得分
  ['score', /^[^扣减加]{0,8}(?:得分|总分|评分|分数|平均分)$/],
  // 测评结果, 评定等次
  ['result', /^[^票率]{0,8}(?:结果|等次|等级|档次|结论)$/],
  // 姓名, 被评议人
  ['name', /^(?:.{0,4}姓名|被?(?:测评|测议|评议|评价|述职|考核)人员?(?:姓名)?|同志)$/],
  ['object', new RegExp(`^${OF_SUBJECT}(?:对象|主体)(?:名称)?$`)],
  // 项目名称, 测评内容
  ['matter', new RegExp(`^${OF_SUBJECT}(?:民生实事)?(?:项目|事项|内容|议题|报告|议案|建议)(?:名称|标题)?$`)],
  ['unit', new RegExp(`^${OF_SUBJECT}(?:部门|单位|机构)(?:名称)?$`)],
  ['matter', /^名称$/],
  ['position', /^(?:现任)?职务$/],
]

/**
 * Reads the heading of a column of a table of votes (满意票数, 不满意得票率, 占比%, 综合得分, 等次). A bare 票数 or 占比
 * belongs to the choice given as `above`: the heading over it or the column before it.
 */
export function readVoteColumn(heading: string, above?: string): VoteColumn {
  const name = compactTitle(heading)
  const plain = name.replaceAll(UNIT_MARKS, '')
  const isPercent = PERCENT.test(name)
  const choice = CHOICE_COLUMN.exec(plain)
  if (choice) {
    const role = roleOfChoice(choice[2], choice[3], isPercent)
    return { role, name, choice: choice[1] ?? '', isPercent }
  }
  if (above !== undefined && BARE_VOTES.test(plain)) return { role: 'votes', name, choice: above }
  const isShare = BARE_SHARE.test(plain) || plain === ''
  if (above !== undefined && isShare && name !== '') return { role: 'share', name, choice: above, isPercent }
  const role = ROLES.find(([, form]) => form.test(plain))?.[0] ?? 'other'
  return role === 'share' ? { role, name, choice: plain, isPercent } : { role, name }
}

function roleOfChoice(
  votes: string | undefined,
  share: string | undefined,
  isPercent: boolean,
): VoteColumnRole {
  if (share !== undefined || isPercent) return 'share'
  return votes === undefined ? 'choice' : 'votes'
}
