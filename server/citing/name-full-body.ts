/** Ranks a body's name opens with when its place is understood: 市教育局, 县水利局. */
const RANK = '省市县区州旗'

/** Openings of bodies that belong to no place of the bulletin: 中共永州市委, 国家税务总局. */
const ELSEWHERE = /^(?:中共|中国|中央|国家|全国)/u

/** A body's name with its place: 市教育局 of 永州市 is 永州市教育局, a body of another rank or place stays as printed. */
export function nameFullBody(body: string, region: string): string {
  if (body.includes(region) || ELSEWHERE.test(body)) return body
  if (!RANK.includes(body.slice(0, 1))) return `${region}${body}`
  return region.endsWith(body.slice(0, 1)) ? `${region}${body.slice(1)}` : body
}
