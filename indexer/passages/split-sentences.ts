import type { Span } from '../../corpus/model/span.ts'

/** Sentence-final marks with the closing quotation marks and brackets that belong to them. */
const SENTENCE = /[^。！？；\n]*(?:[。！？；]+[”’」』）)》]*|\n|$)/gu

/** Sentences of `text.slice(span.start, span.end)` as spans of the text; they tile the span. */
export function splitSentences(text: string, span: Span): readonly Span[] {
  const sentences: Span[] = []
  for (const match of text.slice(span.start, span.end).matchAll(SENTENCE)) {
    if (match[0].length === 0) continue
    const start = span.start + match.index
    sentences.push({ start, end: start + match[0].length })
  }
  return sentences
}
