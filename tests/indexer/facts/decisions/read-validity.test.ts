import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../corpus/model/item.ts'
import { readValidity } from '../../../../indexer/facts/decisions/read-validity.ts'

function itemOf(text: string, more: Partial<Item> = {}): Item {
  return {
    id: 'a/1',
    bulletinId: 'a',
    ordinal: 1,
    title: '关于印发《甲办法》的通知',
    kind: 'notice',
    text,
    date: '2023-02-10',
    annexes: [],
    sections: [],
    tables: [],
    origin: { runs: [] },
    ...more,
  }
}

describe('readValidity', () => {
  it.each([
    ['三、本通告自公布之日起施行，有效期五年。', '2023-02-10', '2028-02-09'],
    ['第九条 本办法自2023年3月1日起施行，有效期5年。', '2023-03-01', '2028-02-29'],
    ['本办法自2023年3月1日起施行，有效期至2028年2月28日，《乙办法》同时废止。', '2023-03-01', '2028-02-28'],
    ['本规定由市财政局负责解释，自印发之日起施行，试行期两年。', '2023-02-10', '2025-02-09'],
    ['本细则自 2023 年 3 月 1 日起试行，有效期6个月。', '2023-03-01', '2023-08-31'],
    ['本意见自二〇二三年三月一日起施行。有效期二年。', '2023-03-01', '2025-02-28'],
    ['本通知自即日起执行。', '2023-02-10', undefined],
    ['自发布之日起施行。', '2023-02-10', undefined],
    ['现予公布，自2023年4月1日起施行。', '2023-04-01', undefined],
    ['《甲办法》自2023年4月1日起施行。', '2023-04-01', undefined],
    ['本方案从2023年1月1日起至2025年12月31日止执行。', '2023-01-01', '2025-12-31'],
    ['本通告有效期至2024年12月31日。', undefined, '2024-12-31'],
    ['本办法自公布之日起30日后施行。', undefined, undefined],
  ])('reads %s', (text, from, until) => {
    const { validity } = readValidity(itemOf(text))
    expect(validity?.from).toBe(from)
    expect(validity?.until).toBe(until)
    expect(validity && text.includes(validity.text)).toBe(true)
  })

  it.each([
    '《江北省条例》自2020年1月1日起施行。',
    '经营许可证有效期五年。',
    '新的补贴标准自2023年7月1日起执行。',
    '本办法规定的许可证自发放之日起有效期三年。',
    '自2023年7月1日起开展专项行动。',
  ])('makes nothing of %s', (text) => {
    expect(readValidity(itemOf(text))).toEqual({ oddities: [] })
  })

  it('leaves the first day open where the date is a year, or that of a meeting and not of publication', () => {
    const text = '本条例自公布之日起施行。'
    expect(readValidity(itemOf(text, { date: '2023' })).validity).toEqual({ text: '自公布之日起施行' })
    expect(readValidity(itemOf(text, { meeting: '第五次会议' })).validity).toEqual({
      text: '自公布之日起施行',
    })
    const adopted = itemOf('本决议自通过之日起施行。', { meeting: '第五次会议' })
    expect(readValidity(adopted).validity?.from).toBe('2023-02-10')
  })

  it('reads none where the text contradicts itself', () => {
    const twice = '本办法自2023年3月1日起施行。\n本办法自2023年4月1日起施行。'
    expect(readValidity(itemOf(twice))).toMatchObject({ oddities: [{ rule: 'validity-disagrees' }] })
    const backwards = '本办法自2023年3月1日起施行，有效期至2022年3月1日。'
    expect(readValidity(itemOf(backwards)).validity).toBeUndefined()
  })
})
