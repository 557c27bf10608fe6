/** The key press as far as sending depends on it. */
export interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly isComposing: boolean
  readonly keyCode: number
}

/** Key code of a press that an input method takes, also after Safari has ended the composition. */
const INPUT_METHOD_KEY_CODE = 229

/** Whether a key press sends the question: Enter alone, and not the Enter that picks an input method's candidate. */
export function isSendKey({ key, shiftKey, isComposing, keyCode }: KeyPress): boolean {
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== INPUT_METHOD_KEY_CODE
}
