/** The key press as far as checking depends on it. */
export interface CheckKeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Whether a key press checks the text: Enter with Ctrl or ⌘; Enter alone breaks the line. */
export function isCheckKey({ key, ctrlKey, metaKey }: CheckKeyPress): boolean {
  return key === 'Enter' && (ctrlKey || metaKey)
}
