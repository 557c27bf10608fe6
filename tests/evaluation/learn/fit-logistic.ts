import type { LinearModel } from '../../../server/answering/ranking/score-linearly.ts'

/** One example: its features, whether it is right, and how much it counts. */
export interface Example {
  readonly values: readonly number[]
  readonly isRight: boolean
  readonly weight: number
}

const STEPS = 500
const RATE = 0.1
const DECAY = { first: 0.9, second: 0.999 } as const

/** Logistic regression with L2 penalty, fitted by Adam over all examples (Kingma and Ba, 2015). */
export function fitLogistic(
  names: readonly string[],
  examples: readonly Example[],
  penalty: number,
): LinearModel {
  const width = names.length + 1
  const weights = new Float64Array(width)
  const first = new Float64Array(width)
  const second = new Float64Array(width)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = computeGradient(examples, weights, total)
    for (let at = 0; at < width; at += 1) {
      const slope = (gradient[at] ?? 0) + (at === names.length ? 0 : penalty * (weights[at] ?? 0))
      first[at] = DECAY.first * (first[at] ?? 0) + (1 - DECAY.first) * slope
      second[at] = DECAY.second * (second[at] ?? 0) + (1 - DECAY.second) * slope * slope
      const scaled = (first[at] ?? 0) / (1 - DECAY.first ** step)
      const spread = Math.sqrt((second[at] ?? 0) / (1 - DECAY.second ** step)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (RATE * scaled) / spread
    }
  }
  const rounded = names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))] as const)
  return { bias: Number((weights[names.length] ?? 0).toFixed(3)), weights: Object.fromEntries(rounded) }
}

function computeGradient(examples: readonly Example[], weights: Float64Array, total: number): Float64Array {
  const gradient = new Float64Array(weights.length)
  const last = weights.length - 1
  for (const { values, isRight, weight } of examples) {
    const odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[last] ?? 0)
    const error = ((1 / (1 + Math.exp(-odds)) - Number(isRight)) * weight) / total
    values.forEach((value, at) => {
      gradient[at] = (gradient[at] ?? 0) + error * value
    })
    gradient[last] = (gradient[last] ?? 0) + error
  }
  return gradient
}
