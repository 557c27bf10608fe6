import compare from 'fast-diff'
import type { Span } from '../../corpus/model/span.ts'

/** A stretch of two texts that is the same in both, or differs. */
export interface Step {
  readonly source: Span
  readonly given: Span
  readonly isSame: boolean
}

/** How a given text lies in a source text. */
export interface Alignment {
  /** Steps from the first to the last stretch of the source that takes part, same and different in turn. */
  readonly steps: readonly Step[]
  /** Where the given text lies in the source. */
  readonly source: Span
  /** Units the same in both. */
  readonly matched: number
}

/** Stretches of this length and shorter between two differences are chance, unless much is the same around. */
const CHANCE = 1

/** Aligns a text with the part of a source window it fits (Myers' differences, by fast-diff); what the window has more at its ends is left aside. */
export function alignTexts(window: string, given: string): Alignment {
  const steps = mergeChance(trimEnds(listSteps(window, given)))
  const source = { start: steps[0]?.source.start ?? 0, end: steps.at(-1)?.source.end ?? 0 }
  const matched = steps.reduce((sum, step) => sum + (step.isSame ? step.given.end - step.given.start : 0), 0)
  return { steps, source, matched }
}

function listSteps(window: string, given: string): readonly Step[] {
  const steps: Step[] = []
  let source = 0
  let at = 0
  for (const [operation, text] of compare(window, given)) {
    const sourceEnd = source + (operation === compare.INSERT ? 0 : text.length)
    const givenEnd = at + (operation === compare.DELETE ? 0 : text.length)
    const step = {
      source: { start: source, end: sourceEnd },
      given: { start: at, end: givenEnd },
      isSame: operation === compare.EQUAL,
    }
    const last = steps.at(-1)
    if (last === undefined || last.isSame || step.isSame) steps.push(step)
    else steps[steps.length - 1] = join(last, step)
    source = sourceEnd
    at = givenEnd
  }
  return steps
}

/** Without what only the source has before and behind. */
function trimEnds(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step, at) => {
    if (step.isSame || (at > 0 && at < steps.length - 1)) return [step]
    if (step.given.end === step.given.start) return []
    const { start, end } = step.source
    const length = Math.min(end - start, step.given.end - step.given.start)
    return [{ ...step, source: at === 0 ? { start: end - length, end } : { start, end: start + length } }]
  })
}

/** Differences with a chance likeness between them become one. */
function mergeChance(steps: readonly Step[]): readonly Step[] {
  const merged: Step[] = []
  for (const [at, step] of steps.entries()) {
    const last = merged.at(-1)
    const isChance =
      step.isSame && step.given.end - step.given.start <= CHANCE && at > 0 && at < steps.length - 1
    if (last !== undefined && !last.isSame && (isChance || !step.isSame))
      merged[merged.length - 1] = join(last, step)
    else merged.push(step)
  }
  return merged
}

function join(first: Step, second: Step): Step {
  return {
    source: { start: first.source.start, end: second.source.end },
    given: { start: first.given.start, end: second.given.end },
    isSame: false,
  }
}
