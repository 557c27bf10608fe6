import type { CheckedQuotationView, QuoteCheckView, QuoteMatchView } from '../api/schemas/quote-check.ts'
import type { Style } from './create-style.ts'
import { describePassagePlace } from './describe-passage-place.ts'

/** Each verdict by name, and how it is set off. */
const verdicts: Readonly<Record<QuoteCheckView['verdict'], readonly [string, 'good' | 'bad' | 'doubtful']>> =
  {
    exact: ['与原文一致', 'good'],
    normalized: ['写法不同', 'good'],
    altered: ['有改动', 'bad'],
    stitched: ['拼接', 'bad'],
    'not-found': ['公报里没有', 'bad'],
    'too-short': ['太短', 'doubtful'],
  }

/** A checked text for people: the verdict, what was changed, the bulletin's own wording and its place. */
export function formatQuoteCheck(check: QuoteCheckView, style: Style): string {
  if (check.quotations.length === 0) return `${formatCheck(check, style)}\n`
  const heading = `不是公报里的一段话；其中有 ${check.quotations.length} 处引文：`
  return `${[heading, ...check.quotations.map((quotation) => formatQuotation(quotation, style))].join('\n\n')}\n`
}

function formatQuotation(quotation: CheckedQuotationView, style: Style): string {
  const { text, attribution } = quotation
  const claim =
    attribution === undefined ? [] : [style[attribution.agrees ? 'good' : 'bad'](attribution.message)]
  return [`“${text}”`, formatCheck(quotation, style), ...claim].join('\n')
}

function formatCheck(
  { verdict, explanation, matches }: Omit<QuoteCheckView, 'quotations'>,
  style: Style,
): string {
  const [name, manner] = verdicts[verdict]
  return [
    `${style[manner](`【${name}】`)}${explanation}`,
    ...matches.flatMap((match) => formatMatch(match, style)),
  ].join('\n')
}

function formatMatch({ source, differences, passage }: QuoteMatchView, style: Style): readonly string[] {
  return [
    `  原文：${source.replaceAll(/\s*\n\s*/gu, ' ')}`,
    ...differences.map(({ message }) => `  改动：${message}`),
    `  ${describePassagePlace(passage)}`,
    `  ${style.faint(passage.url)}`,
  ]
}
