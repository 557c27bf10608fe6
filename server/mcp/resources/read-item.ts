import { placeUrl } from '../../api/place-url.ts'
import { findItem } from '../../api/routes/find-item.ts'
import type { McpContext } from '../open-context.ts'
import { nameIssue } from '../texts/name-issue.ts'

/** An item as plain text: title, bulletin, body, date and address, then its text to the letter; throws a `not-found` problem where the index has none. */
export function readItem(id: string, { index, publicUrl }: McpContext): string {
  const item = findItem(index, id)
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['公报', nameIssue(item.bulletin)],
    ['机构', item.body],
    ['人', item.person],
    ['文号', item.documentNumber],
    ['日期', item.date ?? item.bulletin.date],
    ['网址', placeUrl(publicUrl, item.id)],
  ]
  const lines = facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}：${value}`]))
  return [item.title, ...lines, '', item.text].join('\n')
}
