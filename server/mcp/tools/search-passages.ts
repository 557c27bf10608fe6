import { z } from 'zod'
import { search } from '../../answering/search.ts'
import { presentPassages } from '../../api/present-passages.ts'
import { searchQuerySchema, searchResultSchema } from '../../api/schemas/search.ts'
import { toQuestionFilters } from '../../api/to-question-filters.ts'
import { describePassage } from '../texts/describe-passage.ts'
import { numberLines } from '../texts/number-lines.ts'
import type { Tool } from '../tool.ts'
import { filterFields } from './filter-fields.ts'

const { q, k } = searchQuerySchema.shape

const input = z.strictObject({
  query: q.describe('要找的内容，一句话或几个词'),
  ...filterFields,
  limit: k.describe('最多返回几段'),
})

/** `search_passages`: the passages that fit a query, best first. */
export const searchPassages: Tool<typeof input, typeof searchResultSchema> = {
  name: 'search_passages',
  title: '检索公报',
  description: '按意思和词语检索公报，返回最相关的原文段落，由近及远，各带编号和网址。',
  input,
  output: searchResultSchema,
  run: async ({ query, limit, ...chosen }, context) => {
    const passages = await search({ query, limit, filters: toQuestionFilters(chosen) }, context)
    return { query, passages: presentPassages(passages, context) }
  },
  describe: ({ passages }) =>
    passages.length === 0
      ? '没有找到相关段落。'
      : `找到 ${passages.length} 段：\n${numberLines(passages.map(describePassage))}`,
}
