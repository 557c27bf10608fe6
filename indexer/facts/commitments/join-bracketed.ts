import type { Span } from '../../../corpus/model/span.ts'

const OPENING_MARK = /[（(《“]/g
const CLOSING_MARK = /[）)》”]/g

/** Sentences joined where a mark inside brackets or quotation marks ended them: （…；…）, “…；…”. */
export function joinBracketed(text: string, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last && isOpen(text.slice(last.start, last.end))) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end }
    } else {
      joined.push(sentence)
    }
  }
  return joined
}

function isOpen(sentence: string): boolean {
  if (sentence.endsWith('\n')) return false
  const opened = sentence.match(OPENING_MARK)?.length ?? 0
  return opened > (sentence.match(CLOSING_MARK)?.length ?? 0)
}
