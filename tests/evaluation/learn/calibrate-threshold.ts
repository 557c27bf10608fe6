import { evidenceFeatureNames } from '../../../server/answering/judging/evidence-features.ts'
import { type LinearModel, scoreLinearly } from '../../../server/answering/ranking/score-linearly.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'

const FOLDS = 10

export interface Calibration {
  readonly name: string
  readonly examples: readonly Example[]
  /** Share of the right examples that may fall below the threshold. */
  readonly allowed: number
  readonly penalty: number
}

/** A model with its threshold, and what it does in a sentence. */
export interface Calibrated {
  readonly model: LinearModel & { readonly threshold: number }
  readonly summary: string
}

/** A model of the evidence with the log odds from which it holds, read off scores by models fitted without each example. */
export function calibrateThreshold(calibration: Calibration): Calibrated {
  const { name, examples, allowed, penalty } = calibration
  const fit = (some: readonly Example[]): LinearModel =>
    fitLogistic(evidenceFeatureNames, balanceClasses(some), penalty)
  const odds = new Map<Example, number>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(examples.filter((_, at) => at % FOLDS !== fold))
    for (const example of examples.filter((_, at) => at % FOLDS === fold)) {
      odds.set(example, scoreLinearly(model, evidenceFeatureNames, example.values))
    }
  }
  const scores = (isRight: boolean): readonly number[] =>
    examples.flatMap((example) => (example.isRight === isRight ? [odds.get(example) ?? 0] : []))
  const right = scores(true).toSorted((a, b) => a - b)
  const wrong = scores(false)
  const threshold = Number((right[Math.floor(allowed * right.length)] ?? 0).toFixed(3))
  const below = wrong.filter((score) => score < threshold).length
  const summary = `${name}：有答案的 ${right.length} 个允许误判 ${(100 * allowed).toFixed(1)} %，无答案的 ${wrong.length} 个识别 ${((100 * below) / wrong.length).toFixed(1)} %（交叉验证）`
  return { model: { ...fit(examples), threshold }, summary }
}

/** Right and wrong examples count the same in sum. */
function balanceClasses(examples: readonly Example[]): readonly Example[] {
  const right = examples.filter(({ isRight }) => isRight).length
  return examples.map((example) => ({
    ...example,
    weight: 1 / (example.isRight ? right : examples.length - right),
  }))
}
