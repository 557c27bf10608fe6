import { z } from 'zod'
import { presentQuoteCheck } from '../../api/present-quote-check.ts'
import { quoteCheckSchema, quoteRequestSchema } from '../../api/schemas/quote-check.ts'
import { checkText } from '../../checking/check-text.ts'
import { describeQuoteCheck } from '../texts/describe-quote-check.ts'
import type { Tool } from '../tool.ts'

const input = z.strictObject({
  text: quoteRequestSchema.shape.text.describe('要核对的引文：一句话、一段话，或一篇带引号引文的文章'),
})

/** `check_quote`: whether a text is genuine, where it stands, and what was changed. */
export const checkQuote: Tool<typeof input, typeof quoteCheckSchema> = {
  name: 'check_quote',
  title: '核对引文',
  description:
    '核对引文是否与公报原文一致：一致（exact）、仅写法不同（normalized）、被改动（altered）、拼接（stitched）、没有（not-found）、太短（too-short）；给出原文、不同之处和网址。',
  input,
  output: quoteCheckSchema,
  run: ({ text }, context) => presentQuoteCheck(checkText(text, context.index), context),
  describe: describeQuoteCheck,
}
