import type { Span } from '../../corpus/model/span.ts'

/** Matches listed: more are of no use to anyone who steps through them. */
const MATCH_LIMIT = 1_000

/** A text without blanks, in one case and width, with the offset each of its characters had. */
interface FoldedText {
  readonly characters: string
  readonly offsets: readonly number[]
}

function foldCharacter(character: string): string {
  const folded = character.normalize('NFKC').toLowerCase().trim()
  return folded.length === 1 ? folded : character.trim()
}

function foldText(text: string): FoldedText {
  let characters = ''
  const offsets: number[] = []
  for (let offset = 0; offset < text.length; offset += 1) {
    const folded = foldCharacter(text.charAt(offset))
    if (folded === '') continue
    characters += folded
    offsets.push(offset)
  }
  return { characters, offsets }
}

/** Where words stand in a text, blanks, case and width aside, from the first on, without overlaps. */
export function findWords(text: string, words: string): readonly Span[] {
  const wanted = foldText(words).characters
  if (wanted === '') return []
  const { characters, offsets } = foldText(text)
  const spans: Span[] = []
  let at = characters.indexOf(wanted)
  while (at !== -1 && spans.length < MATCH_LIMIT) {
    const last = offsets[at + wanted.length - 1] ?? 0
    spans.push({ start: offsets[at] ?? 0, end: last + 1 })
    at = characters.indexOf(wanted, at + wanted.length)
  }
  return spans
}
