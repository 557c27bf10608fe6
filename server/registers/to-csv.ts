/** First character of a file that spreadsheet programs have to read as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'
/** Beginnings that a spreadsheet program takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/u

/** A value of a cell; a list is joined by semicolons. */
export type CsvValue = string | number | readonly string[] | undefined

/** Comma-separated values (RFC 4180) with a header, marked as UTF-8; a text that would be taken for a formula is kept a text. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(formatCell).join(','))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function formatCell(value: CsvValue): string {
  const text = value === undefined ? '' : typeof value === 'object' ? value.join('；') : String(value)
  const safe = typeof value === 'number' || !FORMULA.test(text) ? text : `'${text}`
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
