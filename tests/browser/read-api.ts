import type { z } from 'zod'
import { answerSchema } from '../../server/api/schemas/answer.ts'
import type { AnswerView, questionSchema } from '../../server/api/schemas/answer.ts'
import { bulletinListSchema, bulletinSchema, itemSchema } from '../../server/api/schemas/bulletin.ts'
import type { BulletinListView, ItemView } from '../../server/api/schemas/bulletin.ts'
import { examplesSchema } from '../../server/api/schemas/examples.ts'
import { appointmentSchema, commitmentSchema, factListSchema } from '../../server/api/schemas/facts.ts'
import type { AppointmentView, CommitmentView } from '../../server/api/schemas/facts.ts'

async function read<View>(url: string, schema: z.ZodType<View>, init?: RequestInit): Promise<View> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return schema.parse(await response.json())
}

/** Every bulletin of the index. */
export function readBulletins(url: string): Promise<BulletinListView> {
  return read(`${url}/api/bulletins`, bulletinListSchema)
}

/** The answer to a question, asked without the page. */
export function readAnswer(url: string, question: z.input<typeof questionSchema>): Promise<AnswerView> {
  const body = JSON.stringify(question)
  const headers = { 'content-type': 'application/json' }
  return read(`${url}/api/ask`, answerSchema, { method: 'POST', headers, body })
}

/** The answer to the first example question that has two quotes or more. */
export async function findAnswer(url: string): Promise<AnswerView> {
  const { items } = await read(`${url}/api/examples`, examplesSchema)
  for (const { question } of items) {
    const answer = await readAnswer(url, { question })
    if (answer.citations.length > 1) return answer
  }
  throw new Error('No example question has an answer with two quotes.')
}

/** Sentences of the bulletins that the example questions quote. */
export async function readQuotations(url: string): Promise<readonly string[]> {
  const { items } = await read(`${url}/api/examples`, examplesSchema)
  const quotations = items.flatMap(({ question }) => /“([^“”]{12,})”/.exec(question)?.[1] ?? [])
  if (quotations.length < 2) throw new Error('The example questions quote fewer than two sentences.')
  return quotations
}

/** The first item that has a table of a number of rows. */
export async function findItemWithTable(url: string, rows: number): Promise<ItemView> {
  const { items: bulletins } = await readBulletins(url)
  for (const { id } of bulletins) {
    const { items } = await read(`${url}/api/bulletins/${id}`, bulletinSchema)
    for (const summary of items) {
      const item = await read(`${url}/api/items/${encodeURIComponent(summary.id)}`, itemSchema)
      if (item.tables.some((table) => table.rows.length >= rows)) return item
    }
  }
  throw new Error(`No item has a table of ${rows} rows.`)
}

/** Records of a register, and how many there are in all. */
export interface RecordList<Entry> {
  readonly items: readonly Entry[]
  readonly total: number
}

/** The appointments that a query leaves. */
export function readAppointments(
  url: string,
  query: Record<string, string> = {},
): Promise<RecordList<AppointmentView>> {
  const address = `${url}/api/appointments?${new URLSearchParams(query).toString()}`
  return read(address, factListSchema(appointmentSchema, 'AppointmentList'))
}

/** The commitments that a query leaves. */
export function readCommitments(
  url: string,
  query: Record<string, string> = {},
): Promise<RecordList<CommitmentView>> {
  const address = `${url}/api/commitments?${new URLSearchParams(query).toString()}`
  return read(address, factListSchema(commitmentSchema, 'CommitmentList'))
}
