import { foldText } from '../../../corpus/folding/fold-text.ts'
import type { FoundName } from './find-names.ts'

/** Characters that a short name of a body may leave out between two of its own (医保局 for 医疗保障局), none of which ends a body. */
const LEFT_OUT = '[^局委府院厅办会，。、；]{0,4}'
const MAY_BE_SHORT = /^\p{Script=Han}{2,5}[局委办]$/u

/** Looks names up in the evidence; a body's short name stands for its full one. */
export function readNames(evidence: string): (name: FoundName) => boolean {
  const { folded } = foldText(evidence)
  return ({ readings }) =>
    readings.some((reading) => {
      const name = foldText(reading).folded
      if (folded.includes(name)) return true
      return MAY_BE_SHORT.test(name) && new RegExp([...name].join(LEFT_OUT), 'u').test(folded)
    })
}
