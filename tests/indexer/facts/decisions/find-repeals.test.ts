import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../corpus/model/item.ts'
import { findAmendments } from '../../../../indexer/facts/decisions/find-amendments.ts'
import { findRepeals } from '../../../../indexer/facts/decisions/find-repeals.ts'

function itemOf(text: string, more: Partial<Item> = {}): Item {
  return {
    id: 'a/1',
    bulletinId: 'a',
    ordinal: 1,
    title: '',
    kind: 'decision',
    text,
    annexes: [],
    sections: [],
    tables: [],
    origin: { runs: [] },
    ...more,
  }
}

describe('findRepeals', () => {
  it.each([
    ['本办法自公布之日起施行，原《甲办法》同时废止。', ['《甲办法》']],
    ['《甲办法》（江政发〔2018〕3号）停止执行。', ['《甲办法》（江政发〔2018〕3号）']],
    [
      '2018年3月1日市人民政府发布的《甲办法》和市财政局印发的《乙办法》等2件规范性文件同时废止。',
      ['《甲办法》', '《乙办法》'],
    ],
    [
      '市政府办关于印发《甲办法》的通知（江政办发[2018]3号）同时废止。',
      ['市政府办关于印发《甲办法》的通知（江政办发[2018]3号）'],
    ],
    ['根据《立法法》的规定，《甲办法》同时废止。', ['《甲办法》']],
    ['原江政发〔2015〕3号、江政发〔2016〕4号文件同时废止。', ['江政发〔2015〕3号', '江政发〔2016〕4号']],
    ['会议决定废止《甲条例》和《乙条例》。', ['《甲条例》', '《乙条例》']],
    ['《甲条例》已经废止，不作为依据。', []],
    ['《甲办法》第三条同时废止。', []],
    ['全面清理废止《甲办法》以来的文件。', []],
  ])('reads %s', (text, names) => {
    expect(findRepeals(itemOf(text)).names).toEqual(names)
  })

  it('reads its own title, not one it passes on, nor a request', () => {
    expect(findRepeals(itemOf('', { title: '关于废止《甲办法》的决定' })).names).toEqual(['《甲办法》'])
    expect(findRepeals(itemOf('', { title: '转发省政府关于废止《甲办法》的决定的通知' })).names).toEqual([])
    expect(findRepeals(itemOf('你局关于废止《甲办法》的请示收悉。')).names).toEqual([])
  })

  it('notes a repeal that names no document', () => {
    expect(findRepeals(itemOf('此前有关规定同时废止。'))).toMatchObject({
      names: [],
      oddities: [{ rule: 'repeal-unread', at: 0 }],
    })
  })

  it('reads a list of what is repealed, and none that lists what stays', () => {
    const text = '1.《甲办法》（江政发〔2011〕1号）\n2.《乙办法》，依据《丙法》\n'
    const annex = { label: '附件1', span: { start: 0, end: text.length } }
    const repealed = itemOf(text, { annexes: [{ ...annex, title: '废止的规范性文件目录' }] })
    const kept = itemOf(text, { annexes: [{ ...annex, title: '继续有效和废止的文件目录' }] })
    expect(findRepeals(repealed).names).toEqual(['《甲办法》（江政发〔2011〕1号）', '《乙办法》'])
    expect(findRepeals(kept).names).toEqual([])
  })
})

describe('findAmendments', () => {
  it.each([
    ['对《甲办法》（江政发〔2018〕3号）作出如下修改：', ['《甲办法》（江政发〔2018〕3号）']],
    ['将《甲办法》第三条第二款修改为：“略”。', ['《甲办法》']],
    ['决定修改《甲条例》。', ['《甲条例》']],
    ['对《甲办法》、《乙办法》等2件规章作如下修改：', ['《甲办法》', '《乙办法》']],
    ['根据《甲办法》，第三条修改为“略”。', []],
    ['认真学习修改后的《甲法》。', []],
  ])('reads %s', (text, names) => {
    expect(findAmendments(itemOf(text))).toEqual(names)
  })

  it('reads the title', () => {
    expect(findAmendments(itemOf('', { title: '关于修改《甲条例》的决定' }))).toEqual(['《甲条例》'])
    expect(findAmendments(itemOf('', { title: '关于印发《甲条例修改方案》的通知' }))).toEqual([])
  })
})
