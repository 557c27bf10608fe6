/** What the page remembers of a step in the browser's history. */
export interface Step {
  /** Whether a link of this page made it, so that Back stays in the page. */
  readonly made: boolean
  /** Scroll position it was left at, in pixels. */
  readonly scroll: number
  /** Id of the conversation shown, to be shown again where it was kept. */
  readonly conversation?: string
}

/** Reads `history.state`; a step the page did not write is at the top. */
export function readStep(state: unknown): Step {
  if (typeof state !== 'object' || state === null) return { made: false, scroll: 0 }
  const made: unknown = Reflect.get(state, 'made')
  const scroll: unknown = Reflect.get(state, 'scroll')
  const conversation: unknown = Reflect.get(state, 'conversation')
  return {
    made: made === true,
    scroll: typeof scroll === 'number' ? scroll : 0,
    ...(typeof conversation === 'string' ? { conversation } : {}),
  }
}

/** Notes in the present step which conversation it shows. */
export function stampStep(conversation: string): void {
  history.replaceState({ ...readStep(history.state), conversation }, '')
}
