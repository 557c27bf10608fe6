import type { Table, TableRow } from '../../../corpus/model/table.ts'
import type { Commitment } from '../commitment.ts'
import type { FactSource } from '../fact-source.ts'
import { findDeadline } from './find-deadline.ts'
import { findPlanYear } from './find-plan-year.ts'
import { makeCommitment } from './make-commitment.ts'
import { readTaskColumns, type TaskColumns } from './read-task-columns.ts'
import { splitBodyCell } from './split-body-cell.ts'
import { splitClauses } from './split-clauses.ts'

/** A year carried from one deadline of a row to the next: 2023年9月30日前…；11月开工. */
const YEAR = /20\d{2}(?=\s*年)/

interface TaskRow {
  readonly columns: TaskColumns
  readonly row: TableRow
  readonly section: readonly string[]
  readonly year: number | undefined
}

/** The commitments of a table of tasks; the whole row is the proof of each. */
export function findTableCommitments(source: FactSource, table: Table): readonly Commitment[] {
  const columns = readTaskColumns(table)
  if (!columns) return []
  const { item } = source
  const above = item.sections.findLast(({ span }) => span.start <= table.span.start)?.path ?? []
  const section =
    table.caption === '' || above.some((heading) => sameWords(heading, table.caption))
      ? above
      : [...above, table.caption]
  const year = findPlanYear([...section, table.caption, item.title], '')
  return table.rows.flatMap((row) => readRow(source, { columns, row, section, year }))
}

function readRow(source: FactSource, { columns, row, section, year }: TaskRow): readonly Commitment[] {
  const task = row.cells[columns.task] ?? ''
  const project = columns.project === undefined ? '' : (row.cells[columns.project] ?? '')
  const isPrinted = project !== '' && source.item.text.slice(row.span.start, row.span.end).includes(project)
  const responsible = columns.leads.flatMap((at) => splitBodyCell(row.cells[at] ?? ''))
  const limit = columns.deadline === undefined ? undefined : row.cells[columns.deadline]
  const clauses = splitClauses(task, { start: 0, end: task.length }).map(({ start, end }) =>
    task.slice(start, end),
  )
  const made = clauses.flatMap((clause, at) => {
    const carried = lastYear(clauses.slice(0, at)) ?? year
    const deadline = findDeadline(clause, carried) ?? (limit ? findDeadline(limit, year) : undefined)
    const path = project === '' ? section : [...section, project]
    const titled = isPrinted && !clause.includes(project) ? `${project}：${clause}` : clause
    const commitment = makeCommitment(source, {
      span: row.span,
      clause,
      what: titled,
      section: path,
      responsible,
      ...(deadline ? { deadline } : {}),
    })
    return commitment ? [commitment] : []
  })
  return made.length < 2
    ? made
    : made.map((commitment, at) => ({ ...commitment, id: `${commitment.id}!${at + 1}` }))
}

function lastYear(clauses: readonly string[]): number | undefined {
  const year = clauses.map((clause) => YEAR.exec(clause)?.[0]).findLast((found) => found !== undefined)
  return year === undefined ? undefined : Number(year)
}

function sameWords(heading: string, caption: string): boolean {
  return heading.replaceAll(/\s/g, '').includes(caption.replaceAll(/\s/g, ''))
}
