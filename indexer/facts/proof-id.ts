import type { FactBase } from './fact-base.ts'

/** Passage id of a fact's proof: the fact's id without the number that tells several facts of one proof apart. */
export function proofId({ id }: Pick<FactBase, 'id'>): string {
  return id.replace(/!\d+$/u, '')
}
