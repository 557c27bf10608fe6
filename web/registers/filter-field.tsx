import { useId } from 'react'
import type { ReactNode } from 'react'

interface FilterFieldProps {
  readonly label: string
  readonly className?: string
  /** The control, given the id that its label names. */
  readonly children: (id: string) => ReactNode
}

/** A field of the filters under its name. */
export function FilterField({ label, className = '', children }: FilterFieldProps) {
  const id = useId()
  return (
    <div className={`filter ${className}`}>
      <label className="filter-name" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}
