import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { AIMessageChunk } from '@langchain/core/messages'
import { composePrompt } from './compose-prompt.ts'
import { ProseError } from './prose-error.ts'
import type { ProseFailure } from './prose-error.ts'
import type { ProseRequest, ProseWriter } from './prose-writer.ts'

/** The reason a model gives for ending where its text is whole; `length` and others cut it off. */
const WHOLE = 'stop'

export interface ProseWriterOptions {
  readonly model: BaseChatModel
  /** Milliseconds prose may take as a whole. */
  readonly timeout: number
}

/** A prose writer on a LangChain chat model. */
export function createProseWriter({ model, timeout }: ProseWriterOptions): ProseWriter {
  return {
    stream: (request) => streamProse(request, model, createLimit(request.signal, timeout)),
    complete: async (request) => {
      const limit = createLimit(request.signal, timeout)
      try {
        const message = await model.invoke(composePrompt(request), { signal: limit.signal })
        if (message.response_metadata['finish_reason'] !== WHOLE) throw new ProseError('broken')
        return message.text
      } catch (error) {
        throw toProseError(error, limit, 'failed')
      }
    },
  }
}

/** What ends a writing early: its time, or that nobody waits for it any more. */
interface Limit {
  readonly signal: AbortSignal
  readonly time: AbortSignal
}

function createLimit(signal: AbortSignal | undefined, timeout: number): Limit {
  const time = AbortSignal.timeout(timeout)
  return { time, signal: signal === undefined ? time : AbortSignal.any([signal, time]) }
}

async function* streamProse(
  request: ProseRequest,
  model: BaseChatModel,
  limit: Limit,
): AsyncGenerator<string> {
  let reason: unknown
  let failure: ProseFailure = 'failed'
  try {
    const chunks: AsyncIterable<AIMessageChunk> = await model.stream(composePrompt(request), {
      signal: limit.signal,
    })
    for await (const chunk of chunks) {
      reason = chunk.response_metadata['finish_reason'] ?? reason
      failure = 'broken'
      if (chunk.text !== '') yield chunk.text
    }
    if (reason !== WHOLE) throw new ProseError('broken')
  } catch (error) {
    throw toProseError(error, limit, failure)
  }
}

function toProseError(error: unknown, limit: Limit, failure: ProseFailure): ProseError {
  if (limit.time.aborted) return new ProseError('timeout', { cause: error })
  return error instanceof ProseError ? error : new ProseError(failure, { cause: error })
}
