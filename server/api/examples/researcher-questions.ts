import type { BulletinRecord } from '../../../corpus/model/bulletin.ts'
import type { Item } from '../../../corpus/model/item.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { splitSentences } from '../../../indexer/passages/split-sentences.ts'

/** Kinds of items whose sentences are worth a check: they report figures and lay down rules. */
const SOURCE_KINDS = new Set<string>(['report', 'duty-report', 'evaluation', 'measures', 'plan', 'decision'])

/** A whole sentence of 15 to 40 characters with a figure, without marks that would nest in a quotation. */
const QUOTABLE = /^(?=[^\n]*\d)\p{Script=Han}[^\n\t“”‘’"'（）()《》|]{13,38}。$/u

/** What a researcher asks: where a sentence comes from; one sentence an item. */
export function* researcherQuestions(bulletin: BulletinRecord, index: BulletinIndex): Generator<string> {
  for (const { id, kind } of index.items(bulletin.id)) {
    const item = SOURCE_KINDS.has(kind) ? index.item(id) : undefined
    const sentence = item && findQuotable(item)
    if (sentence !== undefined) yield `“${sentence}”出自哪里？`
  }
}

/** The first quotable sentence under a heading; the heading's own line and the text before it are formulas. */
function findQuotable({ text, sections }: Item): string | undefined {
  for (const { span } of sections.filter(({ level }) => level > 0)) {
    for (const { start, end } of splitSentences(text, span).slice(1)) {
      const sentence = text.slice(start, end).trim()
      if (QUOTABLE.test(sentence)) return sentence
    }
  }
  return undefined
}
