import type { LinearModel } from '../../../server/answering/ranking/score-linearly.ts'
import { descend } from './descend.ts'

/** One example: its features, whether it is right, and how much it counts. */
export interface Example {
  readonly values: readonly number[]
  readonly isRight: boolean
  readonly weight: number
}

/** Logistic regression with L2 penalty on all weights but the constant; features count in units of their spread, so that the penalty treats them alike. */
export function fitLogistic(
  names: readonly string[],
  examples: readonly Example[],
  penalty: number,
): LinearModel {
  const spreads = names.map((_, at) => measureSpread(examples.map(({ values }) => values[at] ?? 0)))
  const scaled = examples.map((example) => ({
    ...example,
    values: example.values.map((value, at) => scale(value, spreads[at])),
  }))
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const weights = descend(names.length + 1, 0, (current) => {
    const gradient = computeGradient(scaled, current, total)
    for (let at = 0; at < names.length; at += 1)
      gradient[at] = (gradient[at] ?? 0) + penalty * (current[at] ?? 0)
    return gradient
  })
  const own = names.map((_, at) => (weights[at] ?? 0) / (spreads[at]?.deviation ?? 1))
  const shift = own.reduce((sum, weight, at) => sum + weight * (spreads[at]?.mean ?? 0), 0)
  const rounded = names.map((name, at) => [name, Number((own[at] ?? 0).toFixed(3))] as const)
  const bias = (weights[names.length] ?? 0) - shift
  return { bias: Number(bias.toFixed(3)), weights: Object.fromEntries(rounded) }
}

interface Spread {
  readonly mean: number
  /** Standard deviation; 1 where all values are the same. */
  readonly deviation: number
}

function measureSpread(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) || 1 }
}

function scale(value: number, { mean, deviation }: Spread = { mean: 0, deviation: 1 }): number {
  return (value - mean) / deviation
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
