import { analyzeText } from '../../../indexer/analysis/analyze-text.ts'
import { remember } from '../../../indexer/remember.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'

/** Terms of a text with how much each tells: inverse document frequency (Robertson and Spärck Jones), 0 and above. */
export type TermWeights = ReadonlyMap<string, number>

/** Weighs the terms of a question by how rare they are in the index. Terms that stand nowhere weigh as much as the rarest. */
export function weighTerms(text: string, index: BulletinIndex): TermWeights {
  const total = index.manifest.counts.passages
  const terms = new Set(analyzeText(text))
  return new Map([...terms].map((term) => [term, inverseFrequency(index.frequency(term), total)]))
}

function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))
}

/** Texts whose terms are kept: passages and sentences come back with every question, and analysing costs more than comparing. */
const KEPT = 20_000
const readTerms = remember((text: string): ReadonlySet<string> => new Set(analyzeText(text)), KEPT)

/** Share of the terms' weight that a text holds, in [0, 1]. */
export function coverTerms(weights: TermWeights, text: string): number {
  const present = readTerms(text)
  let held = 0
  let total = 0
  for (const [term, weight] of weights) {
    total += weight
    if (present.has(term)) held += weight
  }
  return total === 0 ? 0 : held / total
}

/** As `coverTerms`, with the everyday wordings of what the text says held too. */
export function coverTermsInEveryday(weights: TermWeights, text: string, index: BulletinIndex): number {
  return coverTerms(weights, `${text} ${index.annotate(text).join(' ')}`)
}
