/** Measures named stages; `timings` holds milliseconds, filled as the stages end. */
export interface Stopwatch {
  readonly timings: Readonly<Record<string, number>>
  time<T>(stage: string, run: () => T): T
}

/** A stopwatch with no stage measured yet. A stage that returns a promise is measured until it settles. */
export function createStopwatch(): Stopwatch {
  const timings: Record<string, number> = {}
  const time = <T>(stage: string, run: () => T): T => {
    const start = performance.now()
    const note = (): void => {
      timings[stage] = performance.now() - start
    }
    const result = run()
    if (result instanceof Promise) void result.then(note, note)
    else note()
    return result
  }
  return { timings, time }
}
