import type { BodySummaryView } from '../../server/api/schemas/bodies.ts'
import { registerNames, type RegisterName } from '../routing/register-filters.ts'

/** The registers that record something of a body, with how many records. */
export function listCounts(
  counts: BodySummaryView['counts'],
): readonly { readonly register: RegisterName; readonly count: number }[] {
  return registerNames
    .map((register) => ({ register, count: counts[register] }))
    .filter(({ count }) => count > 0)
}
