import type { AnswerView } from '../../server/api/schemas/answer.ts'
import { useMessages } from '../messages/use-messages.ts'

/** What the question was understood to name (places, bodies, years) and the official wordings it is also searched by. */
export function UnderstoodChips({ understood }: { readonly understood: AnswerView['understood'] }) {
  const messages = useMessages()
  if (understood.length === 0) return null
  const kinds: Readonly<Record<string, string>> = messages.understoodKinds
  return (
    <ul className="chips" aria-label={messages.understoodLabel}>
      {understood.map(({ kind, value, text }) => (
        <li key={`${kind} ${value} ${text}`} title={text} className="chip">
          {kinds[kind] && <span className="chip-kind">{kinds[kind]}</span>} <span lang="zh-CN">{value}</span>
        </li>
      ))}
    </ul>
  )
}
