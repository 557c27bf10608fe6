/** What the page remembers of a step in the browser's history. */
export interface Step {
  /** Whether a link of this page made it, so that Back stays in the page. */
  readonly made: boolean
  /** Scroll position it was left at, in pixels. */
  readonly scroll: number
}

/** Reads `history.state`; a step the page did not write is at the top. */
export function readStep(state: unknown): Step {
  if (typeof state !== 'object' || state === null) return { made: false, scroll: 0 }
  const made: unknown = Reflect.get(state, 'made')
  const scroll: unknown = Reflect.get(state, 'scroll')
  return { made: made === true, scroll: typeof scroll === 'number' ? scroll : 0 }
}
