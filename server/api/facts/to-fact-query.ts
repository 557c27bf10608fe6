import type { FactKind } from '../../../indexer/facts/fact.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { FactQuery } from '../../../indexer/store/fact-query.ts'
import { resolveBody } from '../../registers/resolve-body.ts'
import { requireKnownBulletin } from '../require-known-bulletin.ts'
import type { FactQueryView } from '../schemas/fact-query.ts'

/** The query of a register as the index takes it; throws an `unprocessable` problem for a bulletin the index lacks. */
export function toFactQuery(kind: FactKind, query: FactQueryView, index: BulletinIndex): FactQuery {
  const { q, region, body, bulletin, person, year, cursor = '0', limit, format } = query
  requireKnownBulletin(index, bulletin, 'bulletin')
  const place = region ?? readRegion(body, index)
  return {
    kind,
    ...(format === 'csv' ? {} : { offset: Number(cursor), limit }),
    ...(q === undefined ? {} : { words: q.split(/\s+/u) }),
    ...(place === undefined ? {} : { regions: [place] }),
    ...(body === undefined ? {} : { bodyKey: resolveBody(body, index) }),
    ...(bulletin === undefined ? {} : { bulletin }),
    ...(person === undefined ? {} : { person: person.replaceAll(/\s/gu, '') }),
    ...(year === undefined ? {} : { year }),
  }
}

/** The region that a body's name begins with: 永州市教育局 is none of another place. */
function readRegion(body: string | undefined, index: BulletinIndex): string | undefined {
  return index.bulletins().find(({ region }) => body?.startsWith(region) === true)?.region
}
