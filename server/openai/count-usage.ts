import type { UsageView } from '../api/schemas/completion.ts'

const BLANK = /\s/gu

/** What was read and written, counted in characters that are not blank: Wenbao has no tokens of its own. */
export function countUsage(prompt: readonly string[], completion: string): UsageView {
  const read = prompt.reduce((sum, text) => sum + countCharacters(text), 0)
  const written = countCharacters(completion)
  return { prompt_tokens: read, completion_tokens: written, total_tokens: read + written }
}

function countCharacters(text: string): number {
  return [...text.replaceAll(BLANK, '')].length
}
