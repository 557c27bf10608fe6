import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { splitSentences } from '../../../indexer/passages/split-sentences.ts'

/** Kinds of items whose sentences are worth a check: they report figures and lay down rules. */
const SOURCE_KINDS = new Set<string>(['report', 'duty-report', 'evaluation', 'measures', 'plan', 'decision'])

/** A whole sentence of 15 to 40 characters with a figure, without marks that would nest in a quotation. */
const QUOTABLE = /^(?=[^\n]*\d)\p{Script=Han}[^\n\t“”‘’"'（）()《》|]{13,38}。$/u

/** What a researcher asks: where a sentence comes from; one sentence an item. */
export function* researcherQuestions(bulletin: BulletinRecord, index: BulletinIndex): Generator<string> {
  for (const { id, kind } of index.items(bulletin.id)) {
    if (!SOURCE_KINDS.has(kind)) continue
    const sentence = findQuotable(index.item(id)?.text ?? '')
    if (sentence !== undefined) yield `“${sentence}”出自哪里？`
  }
}

function findQuotable(text: string): string | undefined {
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
    const sentence = text.slice(start, end).trim()
    if (QUOTABLE.test(sentence)) return sentence
  }
  return undefined
}
