import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeSource, formatDay } from '../../../../server/answering/composing/describe-source.ts'
import { buildTestIndex, type TestIndex } from '../../../build-test-index.ts'

let built: TestIndex
beforeAll(async () => {
  built = await buildTestIndex()
})
afterAll(() => built.remove())

function describeItem(itemId: string): string {
  const item = built.index.item(itemId)
  const bulletin = built.index.bulletins().find(({ id }) => id === item?.bulletinId)
  if (item === undefined || bulletin === undefined) throw new Error(`no item ${itemId}`)
  return describeSource(item, bulletin)
}

describe('describeSource', () => {
  it('names the place where the title leaves it out', () => {
    expect(describeItem('yongzhou-npcsc-2024-17/6')).toBe(
      '永州市《市医疗保障局局长邓可旺履职情况报告》（2024年2月23日，第14–17页）',
    )
  })

  it('gives the document number where there is one', () => {
    expect(describeItem('miluo-gov-2023/1')).toContain('（汨政告〔2023〕1号，2023年1月13日）')
  })

  it('names the rank of a place once', () => {
    const names = built.index.items('pingjiang-npcsc-2023-14').map(({ id }) => describeItem(id))
    expect(names.length).toBe(20)
    expect(names.filter((name) => name.includes('县县'))).toEqual([])
  })
})

describe('formatDay', () => {
  it.each([
    ['2024-02-03', '2024年2月3日'],
    ['2023', '2023年'],
  ])('writes %s as %s', (date, day) => {
    expect(formatDay(date)).toBe(day)
  })
})
