import type { Question } from '../question.ts'

/** Whether the asker took away what a mention stands for. */
export function isIgnored(
  { kind, value }: { readonly kind: string; readonly value: string },
  { ignore = [] }: Question,
): boolean {
  return ignore.some((chip) => chip.kind === kind && chip.value === value)
}
