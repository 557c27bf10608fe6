import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { factQuerySchema } from '../api/schemas/fact-query.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { exportedRegisters } from './exported-registers.ts'
import { formatJson } from './format-json.ts'
import { readOptions } from './read-options.ts'
import { UsageError } from './usage-error.ts'
import { useIndex } from './use-index.ts'

const formats = ['csv', 'json'] as const
const names = Object.keys(exportedRegisters)
const outputSchema = z.object({
  format: z.enum(formats).default('csv'),
  output: z.string().min(1).optional(),
})

/** `wenbao export`: a whole register as a table or as JSON. */
export const exportCommand: Command = {
  name: 'export',
  argument: '<记录>',
  choices: names,
  summary: '导出记录：承诺、决定、任免、测评、评议，逐条附原文',
  options: [
    { flag: '--format <格式>', summary: 'csv（默认，可用表格软件打开）或 json', choices: formats },
    { flag: '--q <词>', summary: '只要含有这些词的' },
    { flag: '--region <地区>', summary: '只要一个地区的' },
    { flag: '--body <机构>', summary: '只要一个机构的，任何简称都可以' },
    { flag: '--person <人>', summary: '只要一个人的' },
    { flag: '--year <年份>', summary: '只要一年的' },
    { flag: '--bulletin <编号>', summary: '只要一期公报的' },
    { flag: '-o, --output <文件>', summary: '写入文件，而不是标准输出' },
  ],
  examples: [
    'wenbao export appointments --region 汨罗市 --output 任免.csv',
    'wenbao export commitments --body 住建局 --format json',
  ],
  run: async ({ words, options }, terminal) => {
    const read = exportedRegisters[words[0] ?? '']
    if (read === undefined) throw new UsageError(`没有记录 ${words[0]}，可以导出的是：${names.join('、')}`)
    const { format, output } = readOptions(outputSchema, options)
    // The whole register, not a page of it, is what a query for a table gives.
    const query = readOptions(factQuerySchema, { ...options, format: 'csv' })
    const { items, table } = await useIndex(readSettings(), (context) => read(query, context))
    if (items.length === 0) {
      terminal.complain('没有这样的记录。')
      return exitCodes.nothing
    }
    const text = format === 'csv' ? table() : formatJson({ items, total: items.length })
    if (output === undefined) terminal.write(text)
    else {
      await writeFile(resolve(terminal.folder, output), text)
      terminal.complain(`已写入 ${output}：${items.length} 条`)
    }
    return exitCodes.found
  },
}
