import type { FormEvent } from 'react'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { FilterSelect } from '../registers/filter-select.tsx'
import { FilterText } from '../registers/filter-text.tsx'
import { useFilterDraft } from '../registers/use-filter-draft.ts'
import { useFilterOptions } from '../registers/use-filter-options.ts'
import { formatRoute } from '../routing/format-route.ts'
import { navigate } from '../routing/navigate.ts'
import type { BodiesRoute } from '../routing/route.ts'

function show(filters: BodiesRoute['filters']): void {
  navigate(formatRoute({ name: 'bodies', filters }))
}

/** Narrows the bodies to a name in any of its forms, or to a place. */
export function BodiesFilterForm({ route }: { readonly route: BodiesRoute }) {
  const words = useRegisterMessages()
  const { draft, change } = useFilterDraft(route.filters)
  const { regions, bodies } = useFilterOptions(undefined)
  function submit(event: FormEvent): void {
    event.preventDefault()
    show(draft)
  }
  return (
    <search aria-label={words.filtersLabel}>
      <form className="register-filters" onSubmit={submit}>
        <FilterText
          className="filter-words"
          label={words.bodyName}
          placeholder={words.placeholders.body}
          value={draft.q ?? ''}
          longest={80}
          suggestions={bodies}
          onWrite={(value) => change('q', value)}
        />
        <FilterSelect
          label={words.fields.region}
          any={words.anyRegion}
          value={draft.region ?? ''}
          options={regions}
          onChoose={(value) => show(change('region', value))}
        />
        <button type="submit" className="button filter-apply">
          {words.apply}
        </button>
      </form>
    </search>
  )
}
