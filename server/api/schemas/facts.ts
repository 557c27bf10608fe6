import { z } from '@hono/zod-openapi'
import { decisionForms } from '../../../indexer/facts/decision.ts'
import { passageSchema } from './passage.ts'

/** What every record carries; `quote` is letter for letter in the item, and `citation` opens it there. */
const factSchema = z.object({
  id: z.string(),
  region: z.string(),
  body: z.string().optional(),
  /** Id of the body's page. */
  bodyId: z.string().optional(),
  person: z.string().optional(),
  /** ISO day, or the year alone. */
  date: z.string(),
  quote: z.string(),
  citation: passageSchema,
})

const quantitySchema = z.object({
  subject: z.string(),
  value: z.number(),
  unit: z.string(),
  comparison: z.enum(['exactly', 'at-least', 'at-most', 'more-than', 'about']),
  text: z.string(),
})

/** Another text on the matter of a record; `quote` is letter for letter in the item that `citation` opens. */
const factLinkSchema = z
  .object({
    relation: z.enum(['rectification', 'plan', 'report']),
    quote: z.string(),
    citation: passageSchema,
  })
  .openapi('FactLink')

const followUpSchema = z
  .object({
    status: z.enum(['recorded', 'no-later-record', 'not-checkable']),
    /** The status in Chinese. */
    text: z.string(),
    /** The earliest later text that reports on it. */
    citation: passageSchema.optional(),
  })
  .openapi('FollowUp')

export const commitmentSchema = factSchema
  .extend({
    what: z.string(),
    category: z.enum(['construction', 'rectification', 'target', 'rule', 'service', 'other']),
    quantities: z.array(quantitySchema),
    deadline: z.object({ text: z.string(), date: z.string().optional() }).optional(),
    responsible: z.array(z.string()),
    section: z.array(z.string()),
    followUp: followUpSchema.optional(),
  })
  .openapi('Commitment')

export const decisionSchema = factSchema
  .extend({
    form: z.enum(decisionForms),
    title: z.string(),
    documentNumber: z.string().optional(),
    registrationNumber: z.string().optional(),
    validity: z
      .object({
        text: z.string(),
        from: z.string().optional(),
        until: z.string().optional(),
        /** Whether it is in force on the day of the request. */
        state: z.enum(['in-force', 'expired', 'not-yet']).optional(),
      })
      .optional(),
    repeals: z.array(z.string()),
    amends: z.array(z.string()),
    responsible: z.array(z.string()),
    meeting: z.string().optional(),
  })
  .openapi('Decision')

export const appointmentSchema = factSchema
  .extend({
    person: z.string(),
    gender: z.literal('female').optional(),
    act: z.enum(['appoint', 'remove', 'concurrent', 'resign', 'approve', 'nominate']),
    /** What an approval approves. */
    approves: z.enum(['appoint', 'remove', 'concurrent', 'resign']).optional(),
    post: z.string(),
    probation: z.string().optional(),
    documentNumber: z.string().optional(),
    meeting: z.string().optional(),
  })
  .openapi('Appointment')

export const voteSchema = factSchema
  .extend({
    subject: z.string(),
    counts: z.array(
      z.object({ choice: z.string(), votes: z.number().optional(), share: z.number().optional() }),
    ),
    score: z.number().optional(),
    result: z.string().optional(),
    disagreements: z.array(z.string()),
  })
  .openapi('VoteResult')

export const evaluationSchema = factSchema
  .extend({
    aspect: z.enum(['praise', 'problem', 'recommendation']),
    point: z.string(),
    /** How those evaluated answer it. */
    links: z.array(factLinkSchema),
  })
  .openapi('Evaluation')

/** A page of a register; `next` is the cursor of the following one, absent on the last. */
export function factListSchema<Record extends z.ZodType>(record: Record, name: string) {
  return z
    .object({ items: z.array(record), total: z.number().int(), next: z.string().optional() })
    .openapi(name)
}

export type FactLinkView = z.infer<typeof factLinkSchema>
export type FollowUpView = z.infer<typeof followUpSchema>
export type CommitmentView = z.infer<typeof commitmentSchema>
export type DecisionView = z.infer<typeof decisionSchema>
export type AppointmentView = z.infer<typeof appointmentSchema>
export type VoteResultView = z.infer<typeof voteSchema>
export type EvaluationView = z.infer<typeof evaluationSchema>
