/** Sections of a plan that say who leads and how it is kept up, not what is undertaken. */
const FRAME =
  /组织|领导小组|机构|指导思想|基本原则|总体要求|工作要求|有关要求|推进机制|保障机制|工作机制|工作原则|职责|背景|依据|适用|附则|现状|形势|对象|范围|纪律/
/** 工作目标, 主要任务, 工作举措, 实施步骤, 2023年重点民生实事项目, 专项行动 */
const TASK = /目标|任务|举措|措施|步骤|安排|重点|行动|实事|项目/

/** Whether the headings between a plan's title and its text (without numbers) lead to tasks. */
export function isTaskHeading(headings: readonly string[]): boolean {
  return !headings.some((heading) => FRAME.test(heading)) && headings.some((heading) => TASK.test(heading))
}
