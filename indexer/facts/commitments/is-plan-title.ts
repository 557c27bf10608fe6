/** 总体方案, 行动计划（2023—2025年）, 2023年市政府重点工作任务分解, 工作要点 */
const PLAN =
  /(?:方案|计划|规划|要点|任务分解表?|分解表|任务书|责任清单|任务清单|目标任务|行动)(?:[（(][^（）()]*[）)])?》?(?:的通知)?$/
/** 应急预案 and rules of procedure bind, they promise nothing. */
const NOT_A_PLAN = /预案|办法|规定|细则|职责|班子成员/

/** Whether a document or annex of this title sets out what will be done. */
export function isPlanTitle(title: string): boolean {
  const compact = title.replaceAll(/\s/g, '')
  return PLAN.test(compact) && !NOT_A_PLAN.test(compact)
}
