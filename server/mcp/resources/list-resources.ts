import { type ListResourcesResult, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { nameIssue } from '../texts/name-issue.ts'
import { resourceUri } from './resource-uri.ts'

/** Resources of one page: a list of all would be megabytes where there are a thousand bulletins. */
const PAGE_SIZE = 500

const CURSOR = /^\d{1,9}$/u

/** A page of the resources: each bulletin followed by its items, in the order of the corpus. */
export function listResources(index: BulletinIndex, cursor = '0'): ListResourcesResult {
  if (!CURSOR.test(cursor)) {
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'cursor：不是上一页给出的 nextCursor。')
  }
  const start = Number(cursor)
  const all = index
    .bulletins()
    .flatMap((bulletin) => [
      describeResource('bulletins', { id: bulletin.id, title: nameIssue(bulletin) }),
      ...index.items(bulletin.id).map((item) => describeResource('items', item)),
    ])
  const reached = start + PAGE_SIZE
  return {
    resources: all.slice(start, reached),
    ...(reached < all.length ? { nextCursor: String(reached) } : {}),
  }
}

/** What a resource is listed by. */
interface Listed {
  readonly id: string
  readonly title: string
  readonly body?: string
  readonly person?: string
}

function describeResource(kind: 'bulletins' | 'items', { id, title, body, person }: Listed) {
  const owner = [body, person].filter((name) => name !== undefined).join(' ')
  return {
    uri: resourceUri(kind, id),
    name: id,
    title,
    mimeType: 'text/plain',
    ...(owner === '' ? {} : { description: owner }),
  }
}
