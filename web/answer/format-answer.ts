import type { AnswerView } from '../../server/api/schemas/answer.ts'

/** The answer as plain text to be pasted elsewhere: question, text, and one numbered reference for each citation. */
export function formatAnswer(
  { question, text, citations }: Pick<AnswerView, 'question' | 'text' | 'citations'>,
  references: readonly string[],
): string {
  const lines = citations.map(({ n }, position) => `[${n}] ${references[position] ?? ''}`)
  return [question, text, lines.join('\n')].filter((part) => part !== '').join('\n\n')
}
