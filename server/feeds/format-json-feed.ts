import type { Feed, FeedEntry } from './feed.ts'

/** A feed in the JSON Feed format, version 1.1. */
export function formatJsonFeed({ title, homeUrl, selfUrl, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: selfUrl,
    language: 'zh-CN',
    items: entries.map(describeEntry),
  })
}

function describeEntry({ id, title, url, author, published, lead, tags }: FeedEntry): object {
  return {
    id,
    url,
    title,
    content_text: lead,
    ...(published === undefined ? {} : { date_published: published }),
    authors: [{ name: author }],
    tags,
  }
}
