import type { CheckedQuotationView, QuoteCheckView } from '../../api/schemas/quote-check.ts'
import { describePlace } from './describe-place.ts'
import { numberLines } from './number-lines.ts'

/** A check in words: the verdict, and the bulletins' own wording of the places it fits. */
export function describeQuoteCheck({ quotations, ...whole }: QuoteCheckView): string {
  if (quotations.length === 0) return describeCheck(whole)
  return `文中有 ${quotations.length} 处引文：\n${numberLines(quotations.map(describeQuotation))}`
}

function describeQuotation({ attribution, ...check }: CheckedQuotationView): string {
  const named = attribution === undefined || attribution.agrees ? [] : [attribution.message]
  return [`“${check.text}”`, describeCheck(check), ...named].join('\n')
}

function describeCheck({ explanation, matches }: Omit<QuoteCheckView, 'quotations'>): string {
  const places = matches.map(({ source, passage }) => `原文：${source.trim()}\n${describePlace(passage)}`)
  return places.length === 0 ? explanation : `${explanation}\n${numberLines(places)}`
}
