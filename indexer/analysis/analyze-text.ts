import { foldText } from '../../corpus/folding/fold-text.ts'
import { segmentWords } from './segment-words.ts'

/** Runs that become terms: Chinese characters, Latin words, numbers with decimals and percent sign. */
const RUN = /\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?%?/gu
/** Words of two characters are bigrams already. */
const SHORTEST_WORD = 3

/** Name and version of the analysis; an index made by another one is refused. */
export const analyzerName = 'fold-bigram-word-1'

/**
 * Terms of a text, in order and with repetitions: character bigrams (a lone character is its own term), words of
 * three characters and more, numbers and Latin words. Index and question both go through here.
 */
export function analyzeText(text: string): readonly string[] {
  const folded = foldText(text).folded
  const terms: string[] = []
  for (const [run] of folded.matchAll(RUN)) {
    if (/^\p{Script=Han}/u.test(run)) terms.push(...analyzeHan(run))
    else terms.push(run)
  }
  return terms
}

function analyzeHan(run: string): readonly string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  const bigrams = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
  const words = segmentWords(run).filter((word) => [...word].length >= SHORTEST_WORD)
  return [...bigrams, ...words]
}
