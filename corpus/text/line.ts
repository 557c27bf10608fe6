/** A line of a delivered file that is not blank. */
export interface Line {
  /** UTF-16 offsets in the delivered file, line break excluded. */
  readonly start: number
  readonly end: number
  /** The line without Markdown marks, blanks folded to one, tabs kept. */
  readonly plain: string
  /** Where the characters of `plain` stand: `[start in plain, start in the delivered file, length]`. */
  readonly runs: readonly (readonly [start: number, delivered: number, length: number])[]
}
