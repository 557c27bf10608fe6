import type { Span } from '../../corpus/model/span.ts'
import { formatPassageId } from '../passages/format-passage-id.ts'
import type { FactBase } from './fact-base.ts'
import type { FactSource } from './fact-source.ts'

/** The common part of a fact proved by a span of its item; `ordinal` (from 1) tells several facts of one proof apart. */
export function makeFactBase({ item, bulletin }: FactSource, span: Span, ordinal?: number): FactBase {
  const quote = item.text.slice(span.start, span.end)
  const id = formatPassageId(item.id, span, quote)
  return {
    id: ordinal === undefined ? id : `${id}!${ordinal}`,
    itemId: item.id,
    bulletinId: item.bulletinId,
    region: bulletin.region,
    quote,
    span,
    date: item.date ?? bulletin.date,
    ...(item.body === undefined ? {} : { body: item.body }),
    ...(item.person === undefined ? {} : { person: item.person }),
  }
}
