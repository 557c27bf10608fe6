import type { AnswerView } from '../../server/api/schemas/answer.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { IgnoredChip } from '../routing/ignored-chip.ts'
import { groupChips } from './group-chips.ts'
import type { Chip } from './group-chips.ts'

interface UnderstoodChipsProps {
  readonly understood: AnswerView['understood']
  /** Takes a chip away and asks again; only the last question can be asked again. */
  readonly onIgnore: ((chip: IgnoredChip) => void) | undefined
}

function ChipWords({ kind, value }: Chip) {
  const messages = useMessages()
  const kinds: Readonly<Record<string, string>> = messages.understoodKinds
  return (
    <span>
      {kinds[kind] && <span className="chip-kind">{kinds[kind]}</span>} <span lang="zh-CN">{value}</span>
    </span>
  )
}

/** What the question was understood to name (places, bodies, years) and the official wordings it is also searched by. */
export function UnderstoodChips({ understood, onIgnore }: UnderstoodChipsProps) {
  const messages = useMessages()
  if (understood.length === 0) return null
  return (
    <ul className="chips" aria-label={messages.understoodLabel}>
      {groupChips(understood).map((chip) => (
        <li key={`${chip.kind}:${chip.value}`} title={chip.texts.join('、')} className="chip">
          <ChipWords {...chip} />
          {onIgnore && (
            <button
              type="button"
              className="chip-remove"
              aria-label={messages.ignoreChip(chip.value)}
              onClick={() => onIgnore(chip)}
            >
              <span aria-hidden="true">×</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
