import { z } from '@hono/zod-openapi'
import { filtersSchema } from './answer.ts'

/** Limits of a conversation as OpenAI's clients send it; only its last messages are read. */
const completionLimits = { messages: 400, parts: 100, name: 200 } as const

/** A part of a message; `text` is there where its type is `text`. */
const contentPartSchema = z.object({
  type: z.string().min(1).max(completionLimits.name),
  text: z.string().optional(),
})

const completionMessageSchema = z
  .object({
    role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
    content: z.union([z.string(), z.array(contentPartSchema).max(completionLimits.parts)]).nullish(),
  })
  .openapi('CompletionMessage')

/** A conversation in OpenAI's form, with filters; fields it does not name are ignored. */
export const completionRequestSchema = z
  .object({
    model: z.string().max(completionLimits.name).openapi({ example: 'wenbao' }),
    messages: z.array(completionMessageSchema).min(1).max(completionLimits.messages),
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
    filters: filtersSchema.optional(),
  })
  .openapi('CompletionRequest')

/** A source of the answer: offsets are UTF-16, half-open, and enclose the mark [n] in the message's content. */
const annotationSchema = z
  .object({
    type: z.literal('url_citation'),
    url_citation: z.object({
      url: z.string(),
      title: z.string(),
      start_index: z.number().int().nonnegative(),
      end_index: z.number().int().nonnegative(),
    }),
  })
  .openapi('UrlCitation')

/** What was read and written, in characters that are not blank: no language model's tokens are counted. */
const usageSchema = z
  .object({
    prompt_tokens: z.number().int().nonnegative(),
    completion_tokens: z.number().int().nonnegative(),
    total_tokens: z.number().int().nonnegative(),
  })
  .openapi('CompletionUsage')

const headFields = {
  id: z.string(),
  /** Seconds since 1970. */
  created: z.number().int(),
  model: z.string(),
  /** Changes with the index. */
  system_fingerprint: z.string(),
}

/** An answer as a chat completion. */
export const completionSchema = z
  .object({
    ...headFields,
    object: z.literal('chat.completion'),
    choices: z.array(
      z.object({
        index: z.number().int(),
        message: z.object({
          role: z.literal('assistant'),
          content: z.string(),
          refusal: z.null(),
          annotations: z.array(annotationSchema),
        }),
        logprobs: z.null(),
        finish_reason: z.literal('stop'),
      }),
    ),
    usage: usageSchema,
  })
  .openapi('Completion')

/** A piece of a streamed chat completion. */
export const completionChunkSchema = z
  .object({
    ...headFields,
    object: z.literal('chat.completion.chunk'),
    choices: z.array(
      z.object({
        index: z.number().int(),
        delta: z.object({
          role: z.literal('assistant').optional(),
          content: z.string().optional(),
          annotations: z.array(annotationSchema).optional(),
        }),
        logprobs: z.null(),
        finish_reason: z.literal('stop').nullable(),
      }),
    ),
    /** Null but in the last chunk; left out where it is not asked for. */
    usage: usageSchema.nullable().optional(),
  })
  .openapi('CompletionChunk')

/** A conversation as OpenAI's clients send it. */
export type CompletionRequest = z.infer<typeof completionRequestSchema>

/** One message of such a conversation. */
export type CompletionMessage = z.infer<typeof completionMessageSchema>

/** An answer as a chat completion. */
export type CompletionView = z.infer<typeof completionSchema>

/** A piece of a streamed chat completion. */
export type CompletionChunkView = z.infer<typeof completionChunkSchema>

/** A citation as an annotation of a message. */
export type AnnotationView = z.infer<typeof annotationSchema>

/** What a completion read and wrote, in characters. */
export type UsageView = z.infer<typeof usageSchema>
