import { listPlaces } from '../../../corpus/places/list-places.ts'
import type { Place } from '../../../corpus/places/place.ts'

/** Last characters of a region's name that tell its rank; people often leave them out. */
const RANK = /(?:省|市|自治州|自治县|州|盟|县|区|旗)$/u
/** Names of counties that stand for a part of any city. */
const PARTS_OF_CITIES = new Set(['城区', '郊区', '矿区'])
/** Short names of cities that are everyday words too, or parts of them: only their full names count. */
const EVERYDAY_WORDS = new Set(
  '东方 大同 海口 中山 中卫 白银 白山 黄山 文山 安康 安顺 平凉 日照 长治 保定 吉安 朝阳 来宾 和田 通化 松原 三明'.split(
    ' ',
  ),
)
const SHORTEST_NAME = 2

/** What a name of a place stands for: a region of the corpus, a place no bulletin covers, or neither (a province above the regions). */
export interface PlaceMeaning {
  readonly region?: string
  readonly unknown?: string
  /** Whether the name leaves the rank out (株洲). */
  readonly isShort: boolean
}

/** Names of places as questions write them, with what they stand for where the corpus has these regions. */
export function createPlaceTable(regions: readonly string[]): ReadonlyMap<string, PlaceMeaning> {
  const table = new Map<string, PlaceMeaning>()
  const add = (name: string, meaning: PlaceMeaning): void => {
    const key = mergeHomophones(name)
    const before = table.get(key)
    const isBetter = before?.region === undefined && meaning.region !== undefined
    if ([...name].length >= SHORTEST_NAME && (before === undefined || isBetter)) table.set(key, meaning)
  }
  for (const region of regions) {
    add(region, { region, isShort: false })
    add(region.replace(RANK, ''), { region, isShort: true })
  }
  for (const place of listPlaces()) {
    if (PARTS_OF_CITIES.has(place.name)) continue
    const meaning = judgePlace(place, regions)
    add(place.name, { ...meaning, isShort: false })
    if (hasShortName(place, regions)) add(place.stem, { ...meaning, isShort: true })
  }
  return table
}

/** 永洲 and 株州 are written as often as 永州 and 株洲. */
export function mergeHomophones(name: string): string {
  return name.replaceAll('洲', '州')
}

function hasShortName(place: Place, regions: readonly string[]): boolean {
  if (isInside(place, regions)) return true
  return place.rank !== 'county' && !EVERYDAY_WORDS.has(place.stem)
}

function judgePlace(place: Place, regions: readonly string[]): Pick<PlaceMeaning, 'region' | 'unknown'> {
  const region = place.within.findLast((name) => regions.includes(name))
  if (region !== undefined) return { region }
  if (regions.includes(place.name)) return { region: place.name }
  return isAbove(place, regions) ? {} : { unknown: place.name }
}

function isInside(place: Place, regions: readonly string[]): boolean {
  return place.within.some((name) => regions.includes(name))
}

function isAbove(place: Place, regions: readonly string[]): boolean {
  return listPlaces().some(({ name, within }) => regions.includes(name) && within.includes(place.name))
}
