/** Headings that look like plans and report what was done, or advise others: 整改落实情况, 下一步工作建议. */
const NOT_A_PLAN = /情况|成效|回顾|总结|建议|问题|不足|成绩|完成/

const WHEN = '(?:下一?步|下一?阶段|今后|接下来|未来|明年|来年|20\\d{2}\\s*年度?)'
const PLAN_WORD = '(?:打算|安排|计划|思路|重点|任务|举措|目标|设想|措施|努力的?方向|方向|要点)'

/** 下一步工作打算, 2024 年工作打算, 今后努力的方向, 2021年的主要任务 */
const DATED = new RegExp(`${WHEN}.{0,10}${PLAN_WORD}`)
/** 整改措施, 努力方向, 主要任务, 整改措施和今后努力的方向 */
const UNDATED =
  /^(?:(?:主要|重点|具体)?整改(?:措施|打算|方向|方案|举措)|改进(?:措施|方向|打算)|努力的?方向|工作(?:打算|计划|安排|思路|设想)|(?:主要|重点|工作|目标|总体|具体)(?:任务|目标)|预期目标|发展目标|工作目标及任务)/

/** Whether a heading (without its number) opens a plan in a report: 三、下一步工作打算. */
export function isPlanHeading(heading: string): boolean {
  const title = heading.replaceAll(/\s/g, '')
  return !NOT_A_PLAN.test(title) && (DATED.test(title) || UNDATED.test(title))
}
