import { createUIMessageStream, createUIMessageStreamResponse } from 'ai'
import type { Page } from 'playwright-core'
import type { AnswerView } from '../../server/api/schemas/answer.ts'
import type { ChatMessage } from '../../server/api/schemas/chat.ts'

/** Has the page receive this answer to whatever it asks. */
export async function answerWith(page: Page, answer: AnswerView): Promise<void> {
  const stream = createUIMessageStream<ChatMessage>({
    execute: ({ writer }) => {
      const { standaloneQuestion, understood, text } = answer
      writer.write({ type: 'data-understood', data: { standaloneQuestion, understood } })
      writer.write({ type: 'text-start', id: 'text' })
      writer.write({ type: 'text-delta', id: 'text', delta: text })
      writer.write({ type: 'text-end', id: 'text' })
      writer.write({ type: 'data-answer', data: answer })
    },
  })
  const response = createUIMessageStreamResponse({ stream })
  const body = await response.text()
  const headers = Object.fromEntries(response.headers)
  await page.route('**/api/chat', (route) => route.fulfill({ status: 200, headers, body }))
}
