import { z } from '@hono/zod-openapi'

/** Who asks: somebody who lives there, somebody who works there, somebody who checks sources. */
const personaSchema = z.enum(['resident', 'clerk', 'researcher'])

/** Questions the index can answer, for people who don't know yet what to ask. */
export const examplesSchema = z
  .object({ items: z.array(z.object({ persona: personaSchema, question: z.string() })) })
  .openapi('Examples')

/** Example questions, as the API shows them. */
export type ExamplesView = z.infer<typeof examplesSchema>

/** One example question and who would ask it. */
export type ExampleView = ExamplesView['items'][number]
