import { z } from '@hono/zod-openapi'
import { citationFormats } from '../../citing/citation-formats.ts'

const formatSchema = z.enum(citationFormats)

/** Query string of a citation: the format, all where it is left out, and the ISO day the link was opened, today where it is left out. */
export const citationQuerySchema = z.object({
  format: formatSchema.optional(),
  accessed: z.iso.date().optional(),
})

/** A text of the bulletins cited in one format. */
export const formattedCitationSchema = z
  .object({ id: z.string(), format: formatSchema, mediaType: z.string(), text: z.string() })
  .openapi('FormattedCitation')

/** A text of the bulletins cited in every format. */
export const citationListSchema = z
  .object({
    id: z.string(),
    citations: z.array(formattedCitationSchema.omit({ id: true }).extend({ label: z.string() })),
  })
  .openapi('CitationList')

/** A text of the bulletins cited in every format, as the API shows it. */
export type CitationListView = z.infer<typeof citationListSchema>
