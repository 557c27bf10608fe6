import type { KnownNames } from '../../../../server/answering/conversation/read-known-names.ts'

/** Names of an invented city and county. */
export const sampleNames: KnownNames = {
  regions: ['青石市', '云溪县'],
  people: [
    { name: '周明远', region: '青石市', body: '教育局', position: '市教育局局长' },
    { name: '何文静', region: '云溪县', body: '水利局', position: '县水利局局长' },
    { name: '高楚生', region: '云溪县' },
  ],
  bodies: ['医疗保障局', '教育局', '水利局'],
}
