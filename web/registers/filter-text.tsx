import { FilterField } from './filter-field.tsx'

interface FilterTextProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  /** Longest text the API takes. */
  readonly longest: number
  readonly suggestions?: readonly string[]
  readonly className?: string
  readonly onWrite: (value: string) => void
}

/** A text among the filters, with suggestions where there are any. */
export function FilterText(props: FilterTextProps) {
  const { label, placeholder, value, longest, suggestions = [], className = '', onWrite } = props
  return (
    <FilterField label={label} className={className}>
      {(id) => (
        <>
          <input
            id={id}
            type="search"
            className="filter-control"
            value={value}
            placeholder={placeholder}
            maxLength={longest}
            autoComplete="off"
            enterKeyHint="search"
            list={suggestions.length > 0 ? `${id}-list` : undefined}
            onChange={(event) => onWrite(event.target.value)}
          />
          {suggestions.length > 0 && (
            <datalist id={`${id}-list`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion}>{suggestion}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </FilterField>
  )
}
