import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { formatDay } from './describe-source.ts'

/** Says that the bulletins do not answer, why as far as it is known, and what was searched: places, period, number of issues. */
export function composeRefusal(understanding: Understanding, index: BulletinIndex): string {
  const { regions } = understanding.filters
  const bulletins = index
    .bulletins()
    .filter(({ region }) => regions === undefined || regions.includes(region))
  const dates = bulletins.map((bulletin) => bulletin.date).toSorted()
  const places = [...new Set(bulletins.map((bulletin) => bulletin.region))].join('、')
  const period = [dates[0], dates.at(-1)].flatMap((date) => (date === undefined ? [] : [formatDay(date)]))
  const scope = `${places}（${[...new Set(period)].join('至')}），共${bulletins.length}期`
  return `${explainRefusal(understanding)}在已收录的公报中没有找到回答这个问题的依据。查找范围：${scope}。`
}

function explainRefusal({ unknownPlaces, unknownBodies, unknownMeetings }: Understanding): string {
  if (unknownPlaces.length > 0) return `公报中没有${unknownPlaces.join('、')}的内容。`
  if (unknownBodies.length > 0) return `公报中没有${unknownBodies.join('、')}的报告。`
  return unknownMeetings.length > 0 ? `已收录的公报中没有${unknownMeetings.join('、')}的内容。` : ''
}
