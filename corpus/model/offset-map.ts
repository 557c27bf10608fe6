/**
 * Where the characters of a repaired text stand in the delivered file. Repairs only leave characters out
 * (line breaks inside a sentence, Markdown marks, surplus blanks), so the map is a list of runs kept.
 */
export interface OffsetMap {
  /** Runs in order: `[start in the repaired text, start in the delivered text, length]`. */
  readonly runs: readonly (readonly [start: number, delivered: number, length: number])[]
}
