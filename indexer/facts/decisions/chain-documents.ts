import type { NamedDocument } from './named-document.ts'

/** Between two names of one enumeration: 、 和 以及, 市财政局印发的. */
const BETWEEN = /^[、，,；;和及与以原\s]*(?:[^，。；：《》]{0,30}(?:发布|印发|公布|制定|颁布|下发)的)?$/

/** The names at the end of a list of documents that form one enumeration: 《甲》、《乙》和《丙》. */
export function chainDocuments(text: string, documents: readonly NamedDocument[]): readonly NamedDocument[] {
  let first = documents.length - 1
  while (first > 0) {
    const [before, after] = [documents[first - 1], documents[first]]
    if (!before || !after || !BETWEEN.test(text.slice(before.span.end, after.span.start))) break
    first -= 1
  }
  return documents.slice(Math.max(0, first))
}
