import type { BulletinSummaryView } from '../../server/api/schemas/bulletin.ts'
import type { ChatFilters } from '../routing/route.ts'

/** The filters after a choice; an empty choice lifts one, and a bulletin of another region than the one chosen is let go. */
export function narrowFilters(
  filters: ChatFilters,
  chosen: ChatFilters,
  bulletins: readonly Pick<BulletinSummaryView, 'id' | 'region'>[],
): ChatFilters {
  const { region, bulletin } = { ...filters, ...chosen }
  const elsewhere = bulletins.some(({ id, region: place }) => id === bulletin && region && place !== region)
  return { ...(region ? { region } : {}), ...(bulletin && !elsewhere ? { bulletin } : {}) }
}
