import type { IgnoredChip } from './ignored-chip.ts'

/** Chips the server accepts with a question. */
const MOST_CHIPS = 40
/** `kind:value`, in the lengths the server accepts. */
const CHIP = /^([^:]{1,40}):(.{1,200})$/su

/** The chips taken away that an address names, each once; a parameter of another form is passed over. */
export function parseIgnoredChips(parameters: readonly string[]): readonly IgnoredChip[] {
  return [...new Set(parameters)]
    .flatMap((parameter) => {
      const [, kind, value] = CHIP.exec(parameter) ?? []
      return kind === undefined || value === undefined ? [] : [{ kind, value }]
    })
    .slice(0, MOST_CHIPS)
}
