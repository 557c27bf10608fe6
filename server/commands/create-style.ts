/** How words are set off in a terminal. */
export interface Style {
  /** What matters most. */
  strong(text: string): string
  /** What stands beside it. */
  faint(text: string): string
  /** As it should be. */
  good(text: string): string
  /** Not as it should be. */
  bad(text: string): string
  /** Worth a look. */
  doubtful(text: string): string
}

/** Codes of ECMA-48 that begin and end each way of setting off. */
const codes = { strong: [1, 22], faint: [2, 22], good: [32, 39], bad: [31, 39], doubtful: [33, 39] } as const

/** Sets words off by colours, or leaves them as they are. */
export function createStyle(hasColors: boolean): Style {
  const wrap = (name: keyof typeof codes) => (text: string) =>
    hasColors ? `\u001B[${codes[name][0]}m${text}\u001B[${codes[name][1]}m` : text
  return {
    strong: wrap('strong'),
    faint: wrap('faint'),
    good: wrap('good'),
    bad: wrap('bad'),
    doubtful: wrap('doubtful'),
  }
}
