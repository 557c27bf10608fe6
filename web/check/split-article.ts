import type { Span } from '../../corpus/model/span.ts'

/** A piece of an article: words between quotations, or the quotation of a number, from 1. */
export type ArticlePiece<Quotation> =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'quotation'; readonly text: string; readonly n: number; readonly quotation: Quotation }

/** Cuts an article at its quotations: joined, the pieces are the article. A quotation that begins inside the one before stays part of the words. */
export function splitArticle<Quotation extends { readonly span: Span }>(
  article: string,
  quotations: readonly Quotation[],
): readonly ArticlePiece<Quotation>[] {
  const pieces: ArticlePiece<Quotation>[] = []
  let end = 0
  for (const [at, quotation] of quotations.entries()) {
    const { span } = quotation
    if (span.start < end || span.end > article.length) continue
    pieces.push({ kind: 'words', text: article.slice(end, span.start) })
    pieces.push({ kind: 'quotation', text: article.slice(span.start, span.end), n: at + 1, quotation })
    end = span.end
  }
  pieces.push({ kind: 'words', text: article.slice(end) })
  return pieces.filter(({ text }) => text !== '')
}
