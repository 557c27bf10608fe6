import { answerQuestion } from '../api/answer-question.ts'
import { presentAnswer } from '../api/present-answer.ts'
import { requireKnownBulletin } from '../api/require-known-bulletin.ts'
import { filtersSchema, questionSchema, type AnswerView } from '../api/schemas/answer.ts'
import { toQuestionFilters } from '../api/to-question-filters.ts'
import { connectLanguageModel } from '../connect-language-model.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Command } from './command.ts'
import { createStyle, type Style } from './create-style.ts'
import { describePassagePlace } from './describe-passage-place.ts'
import { exitCodes } from './exit-codes.ts'
import { filterOptions } from './filter-options.ts'
import { formatJson } from './format-json.ts'
import { jsonOption } from './json-option.ts'
import { readOptions } from './read-options.ts'
import { useIndex } from './use-index.ts'

/** `wenbao ask`: the answer to a question, in the bulletins' own words, with where each stands. */
export const askCommand: Command = {
  name: 'ask',
  argument: '<...问题>',
  summary: '提问：以公报原话作答，逐句注明出处',
  options: [...filterOptions, jsonOption],
  examples: [
    'wenbao ask 汨罗举报非法卖烟花能拿多少奖金？',
    'wenbao ask --region 永州市 --json 司法局下一步有什么打算？',
  ],
  run: async ({ words, options }, terminal) => {
    const { question } = readOptions(questionSchema, { question: words.join(' ') })
    const filters = toQuestionFilters(readOptions(filtersSchema, options))
    const settings = readSettings()
    const proseWriter = await connectLanguageModel(settings)
    const answer = await useIndex(settings, async (context) => {
      requireKnownBulletin(context.index, filters.bulletin, 'bulletin')
      const reportError = (error: unknown): void => terminal.complain('大语言模型没有写成：', error)
      const given = { index: context.index, proseWriter, reportError }
      return presentAnswer(await answerQuestion({ question, filters }, given), filters, context)
    })
    const isJson = options['json'] === true
    terminal.write(isJson ? formatJson(answer) : formatAnswer(answer, createStyle(terminal.hasColors)))
    return answer.status === 'refused' ? exitCodes.nothing : exitCodes.found
  },
}

function formatAnswer({ text, citations }: AnswerView, { strong, faint }: Style): string {
  const marked = text.replaceAll(/\[\d+\]/gu, (mark) => strong(mark))
  const sources = citations.map(
    ({ n, passage, url }) => `${strong(`[${n}]`)} ${describePassagePlace(passage)}\n    ${faint(url)}`,
  )
  return `${[marked, ...(sources.length > 0 ? [`出处：\n${sources.join('\n')}`] : [])].join('\n\n')}\n`
}
