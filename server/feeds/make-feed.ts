import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'
import { nameAuthor } from '../citing/name-author.ts'
import type { Feed, FeedEntry } from './feed.ts'
import type { FeedQuery } from './feed-query.ts'
import { readLead } from './read-lead.ts'
import { type DatedItem, selectItems } from './select-items.ts'
import { toInstant } from './to-instant.ts'

/** Where a feed is read, and where its links lead. */
export interface FeedContext {
  readonly index: BulletinIndex
  /** Absolute address of the server, without a final slash. */
  readonly baseUrl: string
  /** Absolute address of the feed itself. */
  readonly selfUrl: string
  /** Absolute address of an item. */
  readonly urlOf: (itemId: string) => string
}

/** A year, a month and a day. */
const DAY_LENGTH = 'YYYY-MM-DD'.length

/** The feed of the items that a query admits. */
export async function makeFeed(query: FeedQuery, context: FeedContext): Promise<Feed> {
  const { index, baseUrl, selfUrl } = context
  const items = await selectItems(query, index)
  return {
    id: nameFeed(query),
    title: titleFeed(query),
    homeUrl: `${baseUrl}/`,
    selfUrl,
    updated: index.manifest.builtAt,
    entries: items.flatMap((item) => describeEntry(item, context)),
  }
}

function describeEntry(
  { item: { id }, bulletin, date }: DatedItem,
  context: FeedContext,
): readonly FeedEntry[] {
  const item = context.index.item(id)
  if (item === undefined) return []
  const updated = toInstant(date)
  return [
    {
      id: `urn:wenbao:item:${id}`,
      title: item.title,
      url: context.urlOf(id),
      author: nameAuthor(item, bulletin)?.name ?? bulletin.publisher,
      updated,
      ...(date.length === DAY_LENGTH ? { published: updated } : {}),
      lead: readLead(item.text),
      tags: [bulletin.region, item.body, item.kind].filter((tag) => tag !== undefined),
    },
  ]
}

/** A feed's permanent name says what it admits, not where it is served. */
function nameFeed({ region, body, q }: FeedQuery): string {
  const parts = Object.entries({ region, body, q }).flatMap(([name, value]) =>
    value === undefined ? [] : [`:${name}=${encodeURIComponent(value)}`],
  )
  return `urn:wenbao:feed${parts.join('')}`
}

function titleFeed({ region, body, q }: FeedQuery): string {
  const parts = [region, body, q === undefined ? undefined : `“${q}”`].filter((part) => part !== undefined)
  return ['问报', ...(parts.length === 0 ? ['公报新收录的公文'] : parts)].join(' · ')
}
