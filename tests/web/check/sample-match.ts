import type { QuoteMatchView } from '../../../server/api/schemas/quote-check.ts'
import { samplePassage } from '../sample-answer.ts'

/** A place with the words “修好水库”; another passage id makes it another place. */
export function sampleMatch(id: string, changes: Partial<QuoteMatchView> = {}): QuoteMatchView {
  return {
    source: '修好水库',
    given: '修好水库',
    similarity: 1,
    differences: [],
    passage: { ...samplePassage, id },
    ...changes,
  }
}
