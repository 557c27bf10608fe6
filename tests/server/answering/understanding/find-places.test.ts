import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../../server/answering/understanding/find-places.ts'

const regions = ['永州市', '平江县', '汨罗市']

describe('findPlaces', () => {
  it.each([
    ['永州的公交', '永州市', '永州'],
    ['平江县修了几条路', '平江县', '平江县'],
    ['零陵区的停车位', '永州市', '零陵区'],
  ])('reads the region of %j', (question, value, text) => {
    expect(findPlaces(question, regions).regions).toEqual([{ kind: 'region', value, text }])
  })

  it('names the places no bulletin covers', () => {
    expect(findPlaces('株洲和上海市的财政收入', regions)).toEqual({
      regions: [],
      unknown: expect.arrayContaining(['株洲市', '上海市']),
    })
  })

  it('takes a province above the regions for no place of its own', () => {
    expect(findPlaces('湖南的平江', regions)).toEqual({
      regions: [{ kind: 'region', value: '平江县', text: '平江' }],
      unknown: [],
    })
  })

  it.each([
    ['衡陽的公交', '衡阳市', '衡陽'],
    ['永洲的公交', '永州市', '永洲'],
  ])('reads the region of %j written otherwise', (question, value, text) => {
    expect(findPlaces(question, ['衡阳市', '永州市']).regions).toEqual([{ kind: 'region', value, text }])
  })

  it.each(['永州城区的居民', '确保定期检查', '送去南京审计大学'])(
    'finds no unknown place in %j',
    (question) => {
      expect(findPlaces(question, regions).unknown).toEqual([])
    },
  )
})
