import { useId } from 'react'

interface ChoiceGroupProps<Value extends string> {
  readonly legend: string
  readonly values: readonly Value[]
  readonly labels: Readonly<Record<Value, string>>
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** One of a few values, all of them shown. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { legend, values, labels, chosen, onChoose } = props
  const name = useId()
  return (
    <fieldset className="choice-group">
      <legend className="choice-legend">{legend}</legend>
      {values.map((value) => (
        <label key={value} className="choice-label">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  )
}
