import type { z } from 'zod'
import type { Fact } from '../../../indexer/facts/fact.ts'
import { type CsvValue, toCsv } from '../../registers/to-csv.ts'
import type { FactView } from './present-facts.ts'
import type { Register } from './register.ts'

/** Columns that all registers have, before and behind their own. */
const FIRST: readonly (readonly [string, (view: FactView) => CsvValue])[] = [
  ['地区', ({ region }) => region],
  ['机构', ({ body }) => body],
  ['人', ({ person }) => person],
  ['日期', ({ date }) => date],
]
const LAST: readonly (readonly [string, (view: FactView) => CsvValue])[] = [
  ['原文', ({ quote }) => quote],
  ['公报', ({ citation }) => citation.bulletin.title],
  ['篇目', ({ citation }) => citation.item.title],
  ['链接', ({ citation }) => citation.url],
  ['编号', ({ id }) => id],
]

/** The views of a register as comma-separated values. */
export function formatRegister<F extends Fact, Schema extends z.ZodType<FactView>>(
  { columns }: Register<F, Schema>,
  views: readonly z.output<Schema>[],
): string {
  const header = [...FIRST, ...columns, ...LAST].map(([name]) => name)
  const rows = views.map((view) => [
    ...FIRST.map(([, read]) => read(view)),
    ...columns.map(([, read]) => read(view)),
    ...LAST.map(([, read]) => read(view)),
  ])
  return toCsv(header, rows)
}
