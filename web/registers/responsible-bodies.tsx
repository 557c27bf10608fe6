import type { RegisterMessages } from '../messages/register-messages.ts'
import { BodyLink } from './body-link.tsx'

interface ResponsibleBodiesProps {
  readonly names: readonly string[]
  readonly region: string
  readonly words: RegisterMessages
}

/** The bodies charged with something. */
export function ResponsibleBodies({ names, region, words }: ResponsibleBodiesProps) {
  if (names.length === 0) return null
  return (
    <span className="record-fact">
      <span className="record-label">{words.responsible}</span>
      {names.map((name) => (
        <BodyLink key={name} name={name} region={region} />
      ))}
    </span>
  )
}
