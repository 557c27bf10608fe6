import type { Table, TableRow } from '../../corpus/model/table.ts'

/** A table row as header–value pairs: 序号 6；被测评部门 市公安局；满意票数 38. Empty cells are left out. */
export function describeRow(table: Table, row: TableRow): string {
  return row.cells
    .map((cell, column) => ({ name: table.header[column] ?? '', value: cell.trim() }))
    .filter((pair) => pair.value !== '')
    .map((pair) => (pair.name === '' ? pair.value : `${pair.name} ${pair.value}`))
    .join('；')
}
