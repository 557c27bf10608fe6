import { splitSentences } from '../../indexer/passages/split-sentences.ts'

/** Citation marks that belong to the sentence before them. */
const LEADING_MARKS = /^(?:\s*\[\d+\])+/u

/** An answer's text cut after its sentences, citation marks kept with the sentence they prove; joined, it is the text again. */
export function splitAnswer(text: string): readonly string[] {
  const pieces: string[] = []
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
    const sentence = text.slice(start, end)
    const marks = LEADING_MARKS.exec(sentence)?.[0] ?? ''
    const last = pieces.pop()
    if (last === undefined) pieces.push(sentence)
    else pieces.push(...[last + marks, sentence.slice(marks.length)].filter((piece) => piece.length > 0))
  }
  return pieces
}
