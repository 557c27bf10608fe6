import { z } from 'zod'
import { findPassage } from '../../api/find-passage.ts'
import { presentPassages } from '../../api/present-passages.ts'
import { passageSchema } from '../../api/schemas/passage.ts'
import { describePassage } from '../texts/describe-passage.ts'
import type { Tool } from '../tool.ts'
import { selectNeighbours } from './select-neighbours.ts'

/** How many passages on either side are read. */
const neighbourLimits = { default: 1, most: 10 } as const

const input = z.strictObject({
  id: z
    .string()
    .min(1)
    .describe('段落编号：yongzhou-npcsc-2024-17/12#1234-1301~a1b2c3，也可以是记录或引文的编号'),
  neighbours: z.coerce
    .number()
    .int()
    .min(0)
    .max(neighbourLimits.most)
    .default(neighbourLimits.default)
    .describe('前后各读几段'),
})

const output = z.object({ passage: passageSchema, neighbours: z.array(passageSchema) })

/** `read_passage`: a passage, and those of its item around it in reading order. */
export const readPassage: Tool<typeof input, typeof output> = {
  name: 'read_passage',
  title: '阅读段落',
  description: '按编号读一段原文，连同同一篇公文里前后相邻的段落。全文请读资源 wenbao://items/{篇目编号}。',
  input,
  output,
  run: ({ id, neighbours: reach }, context) => {
    const passage = findPassage(id, context)
    const around = selectNeighbours(passage, context.index.passagesOf(passage.item.id), reach)
    return { passage, neighbours: presentPassages(around, context) }
  },
  describe: ({ passage, neighbours }) =>
    [
      describePassage(passage),
      ...(neighbours.length === 0 ? [] : ['同篇前后各段：', ...neighbours.map(describePassage)]),
    ].join('\n\n'),
}
