import { z } from 'zod'
import { ask } from '../../answering/ask.ts'
import { presentAnswer } from '../../api/present-answer.ts'
import { answerSchema, coverageSchema, questionSchema } from '../../api/schemas/answer.ts'
import { toQuestionFilters } from '../../api/to-question-filters.ts'
import type { Tool } from '../tool.ts'
import { filterFields } from './filter-fields.ts'

const input = z.strictObject({
  question: questionSchema.shape.question.describe('一个能独立看懂的问题'),
  ...filterFields,
})

const { question, status, text, citations, understood } = answerSchema.shape

const output = z.object({
  question,
  status,
  text,
  citations,
  understood,
  coverage: z.object({
    regions: coverageSchema.shape.regions,
    from: coverageSchema.shape.from,
    to: coverageSchema.shape.to,
  }),
})

/** `ask_bulletins`: the answer to a question, in the bulletins' own sentences. */
export const askBulletins: Tool<typeof input, typeof output> = {
  name: 'ask_bulletins',
  title: '问公报',
  description:
    '提一个问题，用公报原文作答，每句都有出处。status：answered 有答案，related 只有相关内容，refused 公报里没有。',
  input,
  output,
  run: async ({ question: asked, ...chosen }, context) => {
    const filters = toQuestionFilters(chosen)
    const answer = await ask({ question: asked, filters }, context)
    context.onAnswer?.(answer)
    return presentAnswer(answer, filters, context)
  },
  describe: ({ text: answer, citations: cited }) =>
    [answer, ...cited.map(({ n, url }) => `[${n}] ${url}`)].join('\n'),
}
