import type { AnswerView } from '../../server/api/schemas/answer.ts'
import type { BulletinListView, BulletinView, ItemView } from '../../server/api/schemas/bulletin.ts'
import type { ExamplesView } from '../../server/api/schemas/examples.ts'

async function read<Body>(url: string, init?: RequestInit): Promise<Body> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}

/** The API's answer to a question. */
export function readAnswer(url: string, question: string): Promise<AnswerView> {
  const body = JSON.stringify({ question })
  return read(`${url}/api/ask`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

/** Every bulletin of the index. */
export function readBulletins(url: string): Promise<BulletinListView> {
  return read(`${url}/api/bulletins`)
}

/** Questions the index can answer. */
export function readExamples(url: string): Promise<ExamplesView> {
  return read(`${url}/api/examples`)
}

function readBulletin(url: string, bulletinId: string): Promise<BulletinView> {
  return read(`${url}/api/bulletins/${bulletinId}`)
}

function readItem(url: string, itemId: string): Promise<ItemView> {
  return read(`${url}/api/items/${encodeURIComponent(itemId)}`)
}

/** The first item that has a table of a number of rows. */
export async function findItemWithTable(url: string, rows: number): Promise<ItemView> {
  const { items: bulletins } = await readBulletins(url)
  for (const { id } of bulletins) {
    const { items } = await readBulletin(url, id)
    for (const summary of items) {
      const item = await readItem(url, summary.id)
      if (item.tables.some((table) => table.rows.length >= rows)) return item
    }
  }
  throw new Error(`No item has a table of ${rows} rows.`)
}
