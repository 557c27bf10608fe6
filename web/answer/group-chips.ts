import type { AnswerView } from '../../server/api/schemas/answer.ts'

/** A chip with all the words of the question it was read from. */
export interface Chip {
  readonly kind: string
  readonly value: string
  readonly texts: readonly string[]
}

/** What was understood, one chip for each thing named, in the order named. */
export function groupChips(understood: AnswerView['understood']): readonly Chip[] {
  const chips = new Map<string, Chip>()
  for (const { kind, value, text } of understood) {
    const key = `${kind}:${value}`
    const texts = new Set([...(chips.get(key)?.texts ?? []), text])
    chips.set(key, { kind, value, texts: [...texts] })
  }
  return [...chips.values()]
}
