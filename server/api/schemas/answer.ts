import { z } from '@hono/zod-openapi'
import { passageSchema, spanSchema } from './passage.ts'

/** Limits of a question, its history (in UTF-16 units) and the chips taken away. */
export const questionLimits = {
  question: 2_000,
  historyMessages: 40,
  historyContent: 8_000,
  ignore: 40,
} as const

/** What narrows a search; every field is optional. */
export const filtersSchema = z
  .object({
    region: z.string().min(1).max(40).optional(),
    body: z.string().min(1).max(80).optional(),
    bulletin: z.string().min(1).max(120).optional(),
    year: z.coerce.number().int().min(1900).max(2100).optional(),
    kind: z.string().min(1).max(40).optional(),
  })
  .openapi('Filters')

const messageSchema = z
  .object({ role: z.enum(['user', 'assistant']), content: z.string().max(questionLimits.historyContent) })
  .openapi('Message')

/** Chips of `understood` that the asker took away: they are neither applied nor shown. */
export const ignoreSchema = z
  .array(z.object({ kind: z.string().min(1).max(40), value: z.string().min(1).max(200) }))
  .max(questionLimits.ignore)
  .openapi('Ignore')

export const questionSchema = z
  .object({
    question: z.string().trim().min(1).max(questionLimits.question),
    history: z.array(messageSchema).max(questionLimits.historyMessages).optional(),
    filters: filtersSchema.optional(),
    ignore: ignoreSchema.optional(),
  })
  .openapi('Question')

/** A numbered citation: `quote` is letter for letter in the item at `span`. */
export const citationSchema = z
  .object({
    n: z.number().int().positive(),
    quote: z.string(),
    span: spanSchema,
    url: z.string(),
    passage: passageSchema,
  })
  .openapi('Citation')

/** Which bulletins were searched and which period they cover (ISO dates). */
export const coverageSchema = z
  .object({
    bulletins: z.array(z.object({ id: z.string(), title: z.string(), region: z.string(), date: z.string() })),
    regions: z.array(z.string()),
    from: z.string(),
    to: z.string(),
  })
  .openapi('Coverage')

export const answerSchema = z
  .object({
    id: z.string(),
    question: z.string(),
    standaloneQuestion: z.string(),
    status: z.enum(['answered', 'related', 'refused']),
    /** Markdown with citation marks [n]. */
    text: z.string(),
    citations: z.array(citationSchema),
    passages: z.array(passageSchema),
    /** What the question was understood to name. */
    understood: z.array(z.object({ kind: z.string(), value: z.string(), text: z.string() })),
    coverage: coverageSchema,
    index: z.object({ builtAt: z.string(), fingerprint: z.string() }),
    /** Milliseconds per stage. */
    timings: z.record(z.string(), z.number()),
  })
  .openapi('Answer')

export type FiltersView = z.infer<typeof filtersSchema>
export type AnswerView = z.infer<typeof answerSchema>
export type CitationView = z.infer<typeof citationSchema>
export type CoverageView = z.infer<typeof coverageSchema>
