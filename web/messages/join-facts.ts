/** A dot that never begins a line. */
const SEPARATOR = '\u00a0· '

/** Short facts in one line. */
export function joinFacts(facts: readonly string[]): string {
  return facts.join(SEPARATOR)
}
