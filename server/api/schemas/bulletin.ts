import { z } from '@hono/zod-openapi'
import { itemReferenceSchema, pageRangeSchema, spanSchema, bulletinReferenceSchema } from './passage.ts'

/** One line of a bulletin's contents. */
export const itemSummarySchema = itemReferenceSchema
  .extend({
    ordinal: z.number().int().positive(),
    pages: pageRangeSchema.optional(),
    characters: z.number().int(),
  })
  .openapi('ItemSummary')

export const bulletinSummarySchema = bulletinReferenceSchema
  .extend({ kind: z.string(), cumulativeNumber: z.number().int().optional(), itemCount: z.number().int() })
  .openapi('BulletinSummary')

export const bulletinSchema = bulletinSummarySchema
  .extend({ items: z.array(itemSummarySchema) })
  .openapi('Bulletin')

const sectionSchema = z
  .object({
    kind: z.string(),
    level: z.number().int(),
    marker: z.string(),
    title: z.string(),
    path: z.array(z.string()),
    span: spanSchema,
  })
  .openapi('Section')

const tableSchema = z
  .object({
    caption: z.string(),
    header: z.array(z.string()),
    rows: z.array(z.object({ cells: z.array(z.string()), span: spanSchema })),
    span: spanSchema,
  })
  .openapi('Table')

export const itemSchema = itemSummarySchema
  .extend({
    bulletin: bulletinReferenceSchema,
    text: z.string(),
    meeting: z.string().optional(),
    addressee: z.string().optional(),
    registrationNumber: z.string().optional(),
    annexes: z.array(z.object({ label: z.string(), title: z.string(), span: spanSchema })),
    sections: z.array(sectionSchema),
    tables: z.array(tableSchema),
    previous: itemReferenceSchema.optional(),
    next: itemReferenceSchema.optional(),
  })
  .openapi('Item')

export type BulletinView = z.infer<typeof bulletinSchema>
export type BulletinSummaryView = z.infer<typeof bulletinSummarySchema>
export type ItemView = z.infer<typeof itemSchema>

/** All bulletins of the index. */
export const bulletinListSchema = z
  .object({ items: z.array(bulletinSummarySchema), total: z.number().int() })
  .openapi('BulletinList')

export type ItemSummaryView = z.infer<typeof itemSummarySchema>
export type BulletinListView = z.infer<typeof bulletinListSchema>
