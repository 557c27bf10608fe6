/** Weights of a linear model by feature name, with the constant that is added. */
export interface LinearModel {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** Sum of the features times their weights; a name without weight counts nothing. */
export function scoreLinearly(
  { bias, weights }: LinearModel,
  names: readonly string[],
  values: readonly number[],
): number {
  return names.reduce((sum, name, at) => sum + (weights[name] ?? 0) * (values[at] ?? 0), bias)
}
