const STEPS = 500
const RATE = 0.1
const DECAY = { first: 0.9, second: 0.999 } as const

/** Weights that a slope leads down to, by Adam over all examples at once (Kingma and Ba, 2015), from zero, with L2 penalty. */
export function descend(
  width: number,
  penalty: number,
  computeGradient: (weights: Float64Array) => Float64Array,
): Float64Array {
  const weights = new Float64Array(width)
  const first = new Float64Array(width)
  const second = new Float64Array(width)
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = computeGradient(weights)
    for (let at = 0; at < width; at += 1) {
      const slope = (gradient[at] ?? 0) + penalty * (weights[at] ?? 0)
      first[at] = DECAY.first * (first[at] ?? 0) + (1 - DECAY.first) * slope
      second[at] = DECAY.second * (second[at] ?? 0) + (1 - DECAY.second) * slope * slope
      const scaled = (first[at] ?? 0) / (1 - DECAY.first ** step)
      const spread = Math.sqrt((second[at] ?? 0) / (1 - DECAY.second ** step)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (RATE * scaled) / spread
    }
  }
  return weights
}
