import { placeUrl } from '../../api/place-url.ts'
import { findBulletin } from '../../api/find-bulletin.ts'
import type { McpContext } from '../open-context.ts'
import { resourceUri } from './resource-uri.ts'

/** A bulletin as plain text: title, publisher, date and address, then its contents with the resource of each item; throws a `not-found` problem where the index has none. */
export function readBulletin(id: string, { index, publicUrl }: McpContext): string {
  const { title, issue, publisher, date, items } = findBulletin(index, id)
  const contents = items.map((item) => {
    const owner = [item.body, item.person].filter((name) => name !== undefined).join(' ')
    const name = owner === '' ? item.title : `${item.title}（${owner}）`
    return `${item.ordinal}. ${name} ${resourceUri('items', item.id)}`
  })
  return [
    issue === undefined ? title : `${title} ${issue}`,
    `发布机关：${publisher}`,
    `日期：${date}`,
    `网址：${placeUrl(publicUrl, id)}`,
    '',
    '目录',
    ...contents,
  ].join('\n')
}
