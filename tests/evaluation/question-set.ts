import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  difficulty: z.string(),
  /** Groups of strings; all strings of any one group prove the answer. */
  evidence: z.array(z.array(z.string())),
  /** Strings a right answer holds; of a list any one is enough. */
  keys: z.array(z.union([z.string(), z.array(z.string())])),
})

const unanswerableSchema = z.object({ id: z.string(), question: z.string(), type: z.string() })

const conversationSchema = z.object({
  id: z.string(),
  /** Questions one after another; the last one counts. */
  turns: z.array(z.string()),
  keys: z.array(z.union([z.string(), z.array(z.string())])),
})

export type EvaluationQuestion = z.infer<typeof questionSchema>
export type UnanswerableQuestion = z.infer<typeof unanswerableSchema>
export type Conversation = z.infer<typeof conversationSchema>

/** Questions with known evidence of a set's folder. */
export function readQuestions(folder: string): readonly EvaluationQuestion[] {
  return readLines(join(folder, 'questions.jsonl')).map((line) => questionSchema.parse(line))
}

/** Questions the bulletins do not answer. */
export function readUnanswerable(folder: string): readonly UnanswerableQuestion[] {
  return readLines(join(folder, 'unanswerable.jsonl')).map((line) => unanswerableSchema.parse(line))
}

/** Conversations of a set's folder; none where it has no file of them. */
export function readConversations(folder: string): readonly Conversation[] {
  const file = join(folder, 'followup.jsonl')
  return existsSync(file) ? readLines(file).map((line) => conversationSchema.parse(line)) : []
}

function readLines(path: string): readonly unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line): unknown[] => (line.trim() === '' ? [] : [JSON.parse(line)]))
}
