import type { Bulletin } from '../../../corpus/model/bulletin.ts'
import { sampleBulletins } from '../sample-bulletins.ts'

/** Text of a department's report with what checking has to cope with: a page break, a repeated clause, negations, numbers. */
export const reportText = [
  '2023年，全市新建农村公路128.5公里，改造危桥36座，未发生一起重大交通事故。',
  '全市除保留1个自建机房外，50个部门的150个系统已全部统一上云。',
  '现有干部职工134人（含驻局纪检组组长），空编43人。',
  '我们坚持问题导向，开展“走找想促”活动，解决群众急难愁盼问题460个。',
  '全年办理代表建议12件，满意率100%。',
].join('\n')

const OTHER =
  '全市林业系统植树造林2.6万亩。全年办理代表建议12件，满意率100%。严厉打击乱砍滥伐，立案查处31起。'

/** The sample bulletins with the report and another one as the texts of two of their items. */
export const checkingBulletins: readonly Bulletin[] = sampleBulletins.map((bulletin, at) => ({
  ...bulletin,
  items: bulletin.items.map((item, place) =>
    place === 0 ? { ...item, text: at === 0 ? reportText : OTHER } : item,
  ),
}))
