/** A sentence has its end, before or after its citation marks. */
const ENDED = /[。！？!?；;：:][”’」』）)》]*(?:\[\d+\])*$/u

/** A sentence with a full stop where its writer, or what was left out of it, left none. */
export function endSentence(sentence: string): string {
  return ENDED.test(sentence) ? sentence : `${sentence.replace(/[，,、]$/u, '')}。`
}
