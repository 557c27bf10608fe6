import { z } from '@hono/zod-openapi'

/** Half-open range of UTF-16 offsets into the item's text. */
export const spanSchema = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .openapi('Span')

/** Printed pages, both ends included. */
export const pageRangeSchema = z.object({ from: z.number().int(), to: z.number().int() }).openapi('PageRange')

/** The bulletin a passage stands in. */
export const bulletinReferenceSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    issue: z.string().optional(),
    date: z.string(),
    publisher: z.string(),
    region: z.string(),
  })
  .openapi('BulletinReference')

/** The item a passage stands in. */
export const itemReferenceSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.string(),
    body: z.string().optional(),
    person: z.string().optional(),
    position: z.string().optional(),
    documentNumber: z.string().optional(),
    date: z.string().optional(),
  })
  .openapi('ItemReference')

/** A passage of a bulletin: its exact words, its place, and the address that opens it there. */
export const passageSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    heading: z.string(),
    url: z.string(),
    bulletin: bulletinReferenceSchema,
    item: itemReferenceSchema,
    section: z.array(z.string()),
    page: pageRangeSchema.optional(),
    span: spanSchema,
  })
  .openapi('Passage')

/** A passage as the API shows it. */
export type PassageView = z.infer<typeof passageSchema>

/** A bulletin as passages and items refer to it. */
export type BulletinReferenceView = z.infer<typeof bulletinReferenceSchema>

/** An item as passages and other items refer to it. */
export type ItemReferenceView = z.infer<typeof itemReferenceSchema>
