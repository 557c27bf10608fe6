import { completionChunkSchema } from '../../../server/api/schemas/completion.ts'
import type { CompletionChunkView } from '../../../server/api/schemas/completion.ts'

/** The chunks of a streamed completion, which has to end with `[DONE]`. */
export async function readChunks(response: Response): Promise<readonly CompletionChunkView[]> {
  const text = await response.text()
  const events = text.split('\n\n').filter((event) => event !== '')
  if (events.at(-1) !== 'data: [DONE]') throw new Error(`the stream ends with ${events.at(-1)}`)
  return events
    .slice(0, -1)
    .map((event) => completionChunkSchema.parse(JSON.parse(event.replace(/^data: /u, ''))))
}
