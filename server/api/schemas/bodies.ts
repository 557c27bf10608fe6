import { z } from '@hono/zod-openapi'
import { itemSummarySchema } from './bulletin.ts'
import { appointmentSchema, commitmentSchema, evaluationSchema, voteSchema } from './facts.ts'

/** How many records of each register there are. */
const countsSchema = z.object({
  commitments: z.number().int(),
  decisions: z.number().int(),
  appointments: z.number().int(),
  votes: z.number().int(),
  evaluations: z.number().int(),
})

export const bodySummarySchema = z
  .object({
    /** `region:key`, permanent: 永州市:教育局. */
    id: z.string(),
    region: z.string(),
    /** As printed most often. */
    name: z.string(),
    /** Full name without the place. */
    key: z.string(),
    itemCount: z.number().int(),
    counts: countsSchema,
  })
  .openapi('BodySummary')

/** Query string of the list of bodies. */
export const bodyQuerySchema = z.object({
  q: z.string().trim().min(1).max(80).optional(),
  region: z.string().min(1).max(40).optional(),
})

export const bodyListSchema = z
  .object({ items: z.array(bodySummarySchema), total: z.number().int() })
  .openapi('BodyList')

/** A body with its items and people; its records stand in the registers under its name. */
export const bodySchema = bodySummarySchema
  .extend({
    aliases: z.array(z.string()),
    formerNames: z.array(z.string()),
    people: z.array(z.string()),
    items: z.array(itemSummarySchema),
  })
  .openapi('Body')

/** What the bulletins record of a person, and nothing beyond. */
export const personSchema = z
  .object({
    name: z.string(),
    items: z.array(itemSummarySchema),
    appointments: z.array(appointmentSchema),
    votes: z.array(voteSchema),
    evaluations: z.array(evaluationSchema),
    commitments: z.array(commitmentSchema),
  })
  .openapi('Person')

export type BodySummaryView = z.infer<typeof bodySummarySchema>
export type BodyView = z.infer<typeof bodySchema>
export type BodyListView = z.infer<typeof bodyListSchema>
export type PersonView = z.infer<typeof personSchema>
