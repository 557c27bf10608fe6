import { findQuotations } from './find-quotations.ts'

/** Cuts a text that arrives in pieces into sentences; joined, they are the text again. */
export interface SentenceCutter {
  /** The sentences a further piece completes. */
  push(piece: string): readonly string[]
  /** What is left once the text has ended. */
  end(): readonly string[]
}

/** The end of a sentence, closing marks that belong to it, and the citation marks that prove it. */
const ENDING = /[。！？!?]+[”’」』）)》]*(?:\s*[[［【]\^?\s*\d[\d\s,，、]*[\]］】])*/gu
/** What may still become a citation mark. */
const UNFINISHED_MARK = /^[^\S\n]*(?:[[［【][\d\s^,，、]*)?$/u
const HAS_MARK = /[\]］】]$/u

/** A cutter that keeps a sentence's citation marks with it; the end of a sentence inside a quotation ends none. */
export function createSentenceCutter(): SentenceCutter {
  let rest = ''
  const cut = (isWhole: boolean): readonly string[] => {
    const sentences: string[] = []
    for (let end = findEnd(rest, isWhole); end > 0; end = findEnd(rest, isWhole)) {
      sentences.push(rest.slice(0, end))
      rest = rest.slice(end)
    }
    return sentences
  }
  return {
    push: (piece) => {
      rest += piece
      return cut(false)
    },
    end: () => cut(true),
  }
}

/** Length of the first sentence; 0 where more text has to come to know it. */
function findEnd(text: string, isWhole: boolean): number {
  const lineEnd = text.indexOf('\n')
  const line = lineEnd === -1 ? text : text.slice(0, lineEnd)
  const isLineWhole = isWhole || lineEnd !== -1
  const quotations = findQuotations(line)
  for (const { 0: ending, index } of line.matchAll(ENDING)) {
    const end = index + ending.length
    if (!isLineWhole && UNFINISHED_MARK.test(line.slice(end))) return 0
    const around = quotations.find((quotation) => quotation.start < index && index < quotation.end)
    // A quotation that holds a whole sentence ends it only with the mark that proves it.
    const isClosedWithMark = around !== undefined && around.end < end && HAS_MARK.test(ending)
    if (around === undefined || isClosedWithMark) return end
  }
  if (lineEnd !== -1) return lineEnd + 1
  return isWhole ? text.length : 0
}
