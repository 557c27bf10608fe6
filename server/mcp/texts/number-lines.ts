/** Entries as a numbered list, the first being 1; further lines of an entry are indented. */
export function numberLines(entries: readonly string[]): string {
  return entries.map((entry, place) => `${place + 1}. ${entry.replaceAll('\n', '\n   ')}`).join('\n')
}
