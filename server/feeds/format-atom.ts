import { escapeXml } from './escape-xml.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** A feed in the Atom Syndication Format (RFC 4287). */
export function formatAtom({ id, title, homeUrl, selfUrl, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', id),
    element('title', title),
    element('updated', updated),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(selfUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(homeUrl)}"/>`,
    element('generator', '问报'),
    ...entries.flatMap(formatEntry),
    '</feed>',
    '',
  ].join('\n')
}

function formatEntry({
  id,
  title,
  url,
  author,
  updated,
  published,
  lead,
  tags,
}: FeedEntry): readonly string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    element('updated', updated),
    ...(published === undefined ? [] : [element('published', published)]),
    `<author>${element('name', author)}</author>`,
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<content type="text">${escapeXml(lead)}</content>`,
    '</entry>',
  ]
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}
