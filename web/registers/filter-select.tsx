import { FilterField } from './filter-field.tsx'

interface FilterSelectProps {
  readonly label: string
  /** What stands for no choice. */
  readonly any: string
  readonly value: string
  readonly options: readonly string[]
  readonly onChoose: (value: string) => void
}

/** A choice among few values; a value that the address names is offered even where it is not among them. */
export function FilterSelect({ label, any, value, options, onChoose }: FilterSelectProps) {
  const offered = value === '' || options.includes(value) ? options : [value, ...options]
  return (
    <FilterField label={label}>
      {(id) => (
        <select
          id={id}
          className="choice filter-control"
          value={value}
          data-chosen={value !== ''}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{any}</option>
          {offered.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      )}
    </FilterField>
  )
}
