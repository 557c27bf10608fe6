import { describe, expect, it } from 'vitest'
import type { QuoteVerdictView } from '../../../server/api/schemas/quote-check.ts'
import { summarizeQuotations } from '../../../web/check/summarize-quotations.ts'
import { en } from '../../../web/messages/en.ts'
import { zhCn } from '../../../web/messages/zh-cn.ts'

const quotations = (['not-found', 'exact', 'altered', 'exact'] as const).map((verdict: QuoteVerdictView) => ({
  verdict,
}))

describe('summarizeQuotations', () => {
  it('counts each verdict that occurs, the genuine ones first', () => {
    expect(summarizeQuotations(quotations, zhCn)).toBe('共4处引文：2处一致，1处有改动，1处公报里没有')
    expect(summarizeQuotations(quotations, en)).toBe(
      '4 quotations: 2 exact, 1 altered, 1 not in the bulletins',
    )
  })
})
