import type { LinearModel } from '../../../server/answering/ranking/score-linearly.ts'
import { descend } from './descend.ts'
import type { Example } from './fit-logistic.ts'

/**
 * A linear model that puts a right example first in each group: the softmax of a group's scores is to lie on its right
 * examples (ListNet's top-one likelihood; Cao et al., 2007), with L2 penalty.
 */
export function fitListwise(
  names: readonly string[],
  groups: readonly (readonly Example[])[],
  penalty: number,
): LinearModel {
  const weights = descend(names.length, penalty, (current) => {
    const gradient = new Float64Array(names.length)
    for (const group of groups) addGradient(gradient, group, { weights: current, share: 1 / groups.length })
    return gradient
  })
  const rounded = names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))] as const)
  return { bias: 0, weights: Object.fromEntries(rounded) }
}

interface Pull {
  readonly weights: Float64Array
  readonly share: number
}

/** Adds the slope of the negative log of the probability that a right example comes first. */
function addGradient(gradient: Float64Array, group: readonly Example[], { weights, share }: Pull): void {
  const scores = group.map(({ values }) =>
    values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  )
  const all = toProbabilities(scores)
  const right = toProbabilities(
    scores.map((score, at) => (group[at]?.isRight === true ? score : Number.NEGATIVE_INFINITY)),
  )
  group.forEach(({ values }, example) => {
    const error = ((all[example] ?? 0) - (right[example] ?? 0)) * share
    values.forEach((value, at) => {
      gradient[at] = (gradient[at] ?? 0) + error * value
    })
  })
}

function toProbabilities(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
