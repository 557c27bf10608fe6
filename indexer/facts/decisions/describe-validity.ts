import type { Validity } from '../decision.ts'

/** Whether a document holds on a day by what it says of itself. */
export type ValidityState = 'in-force' | 'expired' | 'not-yet'

/**
 * Whether a document holds on a day (ISO). Rule: it holds from its first day to its last, both included (有效期五年).
 * Undefined where its words do not settle that: the first day is unknown, or it names no last day, for it may
 * have been repealed since. That another document repeals it before its last day is not looked up.
 */
export function describeValidity({ from, until }: Validity, today: string): ValidityState | undefined {
  if (from !== undefined && today < from) return 'not-yet'
  if (until !== undefined && today > until) return 'expired'
  return from !== undefined && until !== undefined ? 'in-force' : undefined
}
