import { z } from '@hono/zod-openapi'
import { passageSchema, spanSchema } from './passage.ts'

/** A text to check: a sentence, a paragraph, or an article that quotes. */
export const quoteRequestSchema = z.object({ text: z.string().min(1).max(65_536) }).openapi('QuoteRequest')

export const verdictSchema = z
  .enum(['exact', 'normalized', 'altered', 'stitched', 'not-found', 'too-short'])
  .openapi('QuoteVerdict')

/** A place where source and quotation differ: `delete` is left out of the quotation, `insert` is added in it. */
const differenceSchema = z
  .object({
    op: z.enum(['replace', 'delete', 'insert']),
    source: z.string(),
    given: z.string(),
    kind: z.enum([
      'number',
      'year',
      'negation',
      'degree',
      'unit',
      'name',
      'missing',
      'added',
      'punctuation',
      'wording',
    ]),
    message: z.string(),
  })
  .openapi('QuoteDifference')

/** A place that the quotation, or the part of it in `given`, fits: `source` is the bulletin's own wording, and `passage` that very stretch. */
const matchSchema = z
  .object({
    source: z.string(),
    given: z.string(),
    similarity: z.number().min(0).max(1),
    differences: z.array(differenceSchema),
    passage: passageSchema,
  })
  .openapi('QuoteMatch')

/** What is known of one quotation; `places` counts all places with the same words, also those not shown. */
const checkSchema = z.object({
  text: z.string(),
  verdict: verdictSchema,
  explanation: z.string(),
  omits: z.boolean(),
  places: z.number().int().nonnegative(),
  matches: z.array(matchSchema),
})

/** A quotation found in an article by its marks, with whom the article says it is from, where that can be told. */
const quotationSchema = checkSchema
  .extend({
    span: spanSchema,
    attribution: z
      .object({ claimed: z.array(z.string()), agrees: z.boolean(), message: z.string() })
      .optional(),
  })
  .openapi('CheckedQuotation')

/** The check of the whole text, and of each quotation in it where it is an article. */
export const quoteCheckSchema = checkSchema
  .extend({ quotations: z.array(quotationSchema) })
  .openapi('QuoteCheck')

export type QuoteVerdictView = z.infer<typeof verdictSchema>
export type QuoteDifferenceView = z.infer<typeof differenceSchema>
export type QuoteMatchView = z.infer<typeof matchSchema>
export type CheckedQuotationView = z.infer<typeof quotationSchema>
export type QuoteCheckView = z.infer<typeof quoteCheckSchema>
