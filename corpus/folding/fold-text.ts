import { foldCharacter } from './fold-character.ts'

/** A text as it is matched, with the way back to the original. */
export interface FoldedText {
  readonly folded: string
  /** For each UTF-16 unit of `folded`, the span of the original character it comes from. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Folds a text for matching: see `foldCharacter`; a run of dashes becomes one. */
export function foldText(text: string): FoldedText {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const part = foldCharacter(character)
    const isRepeated = part === '-' && folded.endsWith('-')
    const kept = isRepeated ? '' : part
    for (let unit = 0; unit < kept.length; unit += 1) {
      starts.push(at)
      ends.push(at + character.length)
    }
    folded += kept
    at += character.length
  }
  return { folded, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}
