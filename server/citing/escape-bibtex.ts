/** Characters that mean something to TeX, with what prints them. Braces are spelt out because BibTeX counts them even after a backslash. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '%': String.raw`\%`,
}

/** A text as the value of a BibTeX field, in one line: Chinese as it is, TeX's own characters escaped. */
export function escapeBibtex(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/gu, ' ').trim()
  return line.replaceAll(/[\\{}~^$&#_%]/gu, (character) => SPECIAL[character] ?? character)
}
