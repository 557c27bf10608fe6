import type { FormEvent } from 'react'
import { useRegisterMessages } from '../messages/use-register-messages.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import { navigate } from '../routing/navigate.ts'
import type { FilterField, RegisterFilters } from '../routing/register-filters.ts'
import type { RegisterRoute } from '../routing/route.ts'
import { FilterSelect } from './filter-select.tsx'
import { FilterText } from './filter-text.tsx'
import { useFilterDraft } from './use-filter-draft.ts'
import { useFilterOptions } from './use-filter-options.ts'

/** Windows in which all filters at once would leave no room for the records. */
const NARROW = '(max-width: 40rem)'

interface FieldsProps {
  readonly draft: RegisterFilters
  readonly onWrite: (field: FilterField, value: string) => void
  readonly onChoose: (field: FilterField, value: string) => void
}

function NarrowingFields({ draft, onWrite, onChoose }: FieldsProps) {
  const { fields, placeholders, anyRegion, anyYear } = useRegisterMessages()
  const { regions, years, bodies } = useFilterOptions(draft.region)
  const { region = '', body = '', person = '', year = '' } = draft
  return (
    <>
      <FilterSelect
        label={fields.region}
        any={anyRegion}
        value={region}
        options={regions}
        onChoose={(value) => onChoose('region', value)}
      />
      <FilterText
        label={fields.body}
        placeholder={placeholders.body}
        value={body}
        longest={80}
        suggestions={bodies}
        onWrite={(value) => onWrite('body', value)}
      />
      <FilterText
        label={fields.person}
        placeholder={placeholders.person}
        value={person}
        longest={40}
        onWrite={(value) => onWrite('person', value)}
      />
      <FilterSelect
        label={fields.year}
        any={anyYear}
        value={year}
        options={years}
        onChoose={(value) => onChoose('year', value)}
      />
    </>
  )
}

/** The fields beside the words; in a narrow window they are folded away until one of them is set. */
function FoldingFields({ chosen, ...fields }: FieldsProps & { readonly chosen: number }) {
  const { moreFilters } = useRegisterMessages()
  if (!useMediaQuery(NARROW)) return <NarrowingFields {...fields} />
  return (
    <details className="filter-more" open={chosen > 0}>
      <summary>{moreFilters(chosen)}</summary>
      <div className="filter-fields">
        <NarrowingFields {...fields} />
      </div>
    </details>
  )
}

/** What narrows a register: a choice at once, words by Enter or the button; the address holds them all. */
export function RegisterFilterForm({ route }: { readonly route: RegisterRoute }) {
  const words = useRegisterMessages()
  const { draft, change } = useFilterDraft(route.filters)
  const { q, ...others } = route.filters
  const chosen = Object.keys(others).length
  const addressOf = (filters: RegisterFilters) =>
    formatRoute({ name: 'register', register: route.register, filters })

  function submit(event: FormEvent): void {
    event.preventDefault()
    navigate(addressOf(draft))
  }

  return (
    <search aria-label={words.filtersLabel}>
      <form className="register-filters" onSubmit={submit}>
        <FilterText
          className="filter-words"
          label={words.fields.q}
          placeholder={words.placeholders.q}
          value={draft.q ?? ''}
          longest={200}
          onWrite={(value) => change('q', value)}
        />
        <FoldingFields
          chosen={chosen}
          draft={draft}
          onWrite={change}
          onChoose={(field, value) => navigate(addressOf(change(field, value)))}
        />
        <button type="submit" className="button filter-apply">
          {words.apply}
        </button>
        {(q !== undefined || chosen > 0) && (
          <Link className="quiet-button filter-clear" href={addressOf({})}>
            {words.clear}
          </Link>
        )}
      </form>
    </search>
  )
}
