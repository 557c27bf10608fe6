/** Cells of a printed row, divided by tabs or by the bars of Markdown; empty cells at its end left out. */
export function splitCells(row: string): readonly string[] {
  const cells = (row.includes('\t') ? row.split('\t') : row.replace(/^\||\|$/g, '').split('|')).map((cell) =>
    cell.trim(),
  )
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}
