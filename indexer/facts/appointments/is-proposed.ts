/** 提请县人大常委会任命… proposes; 根据县长的提请,任命…, 提请…决定任命… tell who proposed what is done. */
const PROPOSED = /(?<!根据.*)提请(?!.*(?:决定|通过|,))/

/** Whether the words before an act, on a folded line, say that it is only proposed. */
export function isProposed(before: string): boolean {
  return PROPOSED.test(before)
}
