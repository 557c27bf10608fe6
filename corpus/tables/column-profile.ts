/** What the cells of a column look like: mean of the logarithm of their lengths, and the shares that are sentences, numbers, filled. */
export interface ColumnProfile {
  readonly length: number
  readonly sentences: number
  readonly numbers: number
  readonly filled: number
}

const NUMBER = /^[\d.,%％]+$/
const SENTENCE = /[。；]$/

/** Profile of a column's cells. */
export function profileColumn(cells: readonly string[]): ColumnProfile {
  const filled = cells.filter((cell) => cell !== '')
  const share = (form: RegExp): number =>
    filled.filter((cell) => form.test(cell)).length / Math.max(filled.length, 1)
  const lengths = filled.map((cell) => Math.log1p(cell.length))
  return {
    length: lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1),
    sentences: share(SENTENCE),
    numbers: share(NUMBER),
    filled: filled.length / Math.max(cells.length, 1),
  }
}

/** How little a cell fits a column: 0 for a typical cell. */
export function measureMisfit(cell: string, profile: ColumnProfile): number {
  if (cell === '') return profile.filled
  return (
    Math.abs(Math.log1p(cell.length) - profile.length) +
    2 * Math.abs(Number(SENTENCE.test(cell)) - profile.sentences) +
    2 * Math.abs(Number(NUMBER.test(cell)) - profile.numbers)
  )
}
