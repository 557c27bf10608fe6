import type { BulletinSummaryView } from '../../server/api/schemas/bulletin.ts'
import { nameBulletin } from '../bulletins/name-bulletin.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { ChatFilters } from '../routing/route.ts'
import { narrowFilters } from './narrow-filters.ts'

interface FilterBarProps {
  readonly bulletins: readonly BulletinSummaryView[]
  readonly filters: ChatFilters
  readonly onChange: (filters: ChatFilters) => void
}

interface ChoiceProps {
  readonly label: string
  readonly all: string
  readonly value: string | undefined
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly onChoose: (value: string) => void
}

function Choice({ label, all, value = '', options, onChoose }: ChoiceProps) {
  return (
    <select
      className="choice"
      aria-label={label}
      value={value}
      data-chosen={value !== ''}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  )
}

/** Narrows the search to a region or a bulletin. */
export function FilterBar({ bulletins, filters, onChange }: FilterBarProps) {
  const messages = useMessages()
  const regions = [...new Set(bulletins.map(({ region }) => region))]
  const offered = bulletins.filter(({ region }) => filters.region === undefined || region === filters.region)
  const change = (chosen: Partial<Record<keyof ChatFilters, string>>) =>
    onChange(narrowFilters(filters, chosen, bulletins))
  return (
    <fieldset className="filters">
      <legend className="visually-hidden">{messages.scopeLabel}</legend>
      <Choice
        label={messages.regionLabel}
        all={messages.allRegions}
        value={filters.region}
        options={regions.map((region) => ({ value: region, text: region }))}
        onChoose={(region) => change({ region })}
      />
      <Choice
        label={messages.bulletinLabel}
        all={messages.allBulletins}
        value={filters.bulletin}
        options={offered.map((bulletin) => ({ value: bulletin.id, text: nameBulletin(bulletin) }))}
        onChoose={(bulletin) => change({ bulletin })}
      />
    </fieldset>
  )
}
