/** A stretch between quotation marks; marks inside it belong to it. */
export interface Quotation {
  /** Offsets of the opening mark and after the closing one. */
  readonly start: number
  readonly end: number
  /** What stands between the marks. */
  readonly words: string
  /** Unset where the text ends before the closing mark. */
  readonly closed: boolean
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"', '＂': '＂' }

/** The outermost quotations of a line, in order. */
export function findQuotations(line: string): readonly Quotation[] {
  const quotations: Quotation[] = []
  const open: string[] = []
  let start = 0
  for (let at = 0; at < line.length; at += 1) {
    const mark = line.charAt(at)
    const closing = CLOSING[mark]
    if (mark === open.at(-1)) open.pop()
    else if (closing === undefined) continue
    else {
      if (open.length === 0) start = at
      open.push(closing)
      continue
    }
    if (open.length > 0) continue
    quotations.push({ start, end: at + 1, words: line.slice(start + 1, at), closed: true })
  }
  if (open.length > 0)
    quotations.push({ start, end: line.length, words: line.slice(start + 1), closed: false })
  return quotations
}
