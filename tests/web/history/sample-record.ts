import type { ConversationRecord } from '../../../web/history/conversation-record.ts'
import { sampleAnswer } from '../sample-answer.ts'

/** A conversation of one question that was kept. */
export function sampleRecord(id: string, updatedAt = '2024-03-01T08:00:00.000Z'): ConversationRecord {
  const { question, standaloneQuestion, text, understood } = sampleAnswer
  const scope = { filters: { region: '某市' }, ignore: [] }
  return {
    id,
    updatedAt,
    turns: [{ question, scope, text, understood, standaloneQuestion, answer: sampleAnswer }],
  }
}
