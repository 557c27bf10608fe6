import { useState } from 'react'
import { formatFilters } from '../routing/format-filters.ts'
import type { FilterField, RegisterFilters } from '../routing/register-filters.ts'

/** The filters as they are being filled in: those of the address whenever it changes. */
export function useFilterDraft(filters: RegisterFilters): {
  readonly draft: RegisterFilters
  readonly change: (field: FilterField, value: string) => RegisterFilters
} {
  const address = formatFilters(filters).toString()
  const [{ draft, from }, setState] = useState({ draft: filters, from: address })
  const shown = from === address ? draft : filters
  return {
    draft: shown,
    change(field, value) {
      const changed = { ...shown, [field]: value }
      setState({ draft: changed, from: address })
      return changed
    },
  }
}
