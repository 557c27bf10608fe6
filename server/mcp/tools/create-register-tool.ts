import { z } from 'zod'
import type { Fact } from '../../../indexer/facts/fact.ts'
import { listFacts } from '../../api/facts/list-facts.ts'
import type { FactView } from '../../api/facts/present-facts.ts'
import type { Register } from '../../api/facts/register.ts'
import { factQuerySchema } from '../../api/schemas/fact-query.ts'
import { describeFact } from '../texts/describe-fact.ts'
import { numberLines } from '../texts/number-lines.ts'
import type { Tool } from '../tool.ts'
import { filterFields } from './filter-fields.ts'

/** How many records an agent is given at once: fewer than a program, since it reads them all. */
const listLimits = { default: 20, most: 100 } as const

const { q, person, cursor } = factQuerySchema.shape

const input = z.strictObject({
  q: q.describe('记录里要有的词，用空格隔开'),
  ...filterFields,
  person: person.describe('人名'),
  cursor: cursor.describe('上一页给出的 next'),
  limit: z.coerce.number().int().min(1).max(listLimits.most).default(listLimits.default).describe('一页几条'),
})

/** A page of records of one register. */
const createOutput = <Record extends z.ZodType>(record: Record) =>
  z.object({ items: z.array(record), total: z.number().int(), next: z.string().optional() })

/** The tool that lists a register page by page, in the order of the corpus. */
export function createRegisterTool<F extends Fact, View extends FactView>(
  register: Register<F, z.ZodType<View>>,
): Tool<typeof input, ReturnType<typeof createOutput<z.ZodType<View>>>> {
  const { name, summary, schema } = register
  return {
    name: `list_${name}`,
    title: summary.replace(/：.*$/u, ''),
    description: `${summary}。可按词语、地区、机构、人和年份筛选，按公报的次序逐页列出。`,
    input,
    output: createOutput(schema),
    run: (query, context) => listFacts(register, { ...query, format: 'json' }, context),
    describe: ({ items, total, next }) =>
      [
        `共 ${total} 条，本页 ${items.length} 条${next === undefined ? '' : `，下一页 cursor=${next}`}。`,
        ...(items.length === 0 ? [] : [numberLines(items.map(describeFact))]),
      ].join('\n'),
  }
}
