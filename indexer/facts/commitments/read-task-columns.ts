import type { Table } from '../../../corpus/model/table.ts'

/** Headers of task tables, without blanks; the first that fits counts. */
const COLUMNS = {
  /** 目标任务, 工作任务, 重点任务, 建设内容, 主要目标 */
  task: [
    /目标任务|任务目标|工作任务|重点任务|任务内容|主要任务|具体任务|工作内容|建设内容|工作目标|主要内容|整改措施|工作举措|任务$/,
  ],
  /** 项目, 实事项目, 项目名称 */
  project: [/^(?:实事)?项目(?:名称)?$|事项名称|^实事|^类别$/],
  /** 牵头单位、责任人, 责任单位 */
  lead: [/牵头(?:单位|部门)|责任(?:单位|部门)|主办单位|承办单位|实施单位|主管部门/],
  deadline: [/时限|完成时间|整改期限|时间节点|计划完成/],
} as const
const ASSISTING = /相关|配合|协办|协同|参与/

/** Where a task table prints what, by column number. */
export interface TaskColumns {
  readonly task: number
  readonly project?: number
  readonly leads: readonly number[]
  readonly deadline?: number
}

/** The columns of a table of tasks with responsible bodies; undefined for any other table. */
export function readTaskColumns({ header }: Table): TaskColumns | undefined {
  const names = header.map((name) => name.replaceAll(/\s/g, ''))
  const project = names.findIndex((name) => COLUMNS.project.some((form) => form.test(name)))
  const leads = names.flatMap((name, at) =>
    COLUMNS.lead.some((form) => form.test(name)) && !ASSISTING.test(name) ? [at] : [],
  )
  const deadline = names.findIndex((name) => COLUMNS.deadline.some((form) => form.test(name)))
  const named = names.findIndex((name) => COLUMNS.task.some((form) => form.test(name)))
  const task = named < 0 ? project : named
  if (task < 0 || (leads.length === 0 && deadline < 0)) return undefined
  return {
    task,
    leads,
    ...(project < 0 || project === task ? {} : { project }),
    ...(deadline < 0 ? {} : { deadline }),
  }
}
