import { describe, expect, it } from 'vitest'
import { PINGJIANG_ITEMS } from './expectations/pingjiang-items.ts'
import { listHeadings } from './list-headings.ts'
import { noteItem } from './note-item.ts'
import { itemOf, parseDelivered } from './parse-delivered.ts'

describe('parseBulletin on 平江 2023年第14号', () => {
  const { bulletin, diagnostics } = parseDelivered('pingjiang-npcsc-2023-14')

  it('finds the 20 texts of the printed contents whatever their Markdown levels', () => {
    expect(PINGJIANG_ITEMS).toHaveLength(20)
    expect(bulletin.items.map(noteItem)).toEqual(PINGJIANG_ITEMS)
  })

  it('drops Markdown marks and keeps the words', () => {
    const text = bulletin.items.map((item) => item.text).join('\n')
    expect(text).not.toMatch(/\*\*|^#/m)
    expect(text).toContain('一是想尽办法报批土地。克服土地报')
  })

  it('takes the first sentence of a numbered paragraph for its heading', () => {
    expect(listHeadings(itemOf(bulletin.id, 3), 2)).toEqual([
      '(一)产业园区稳步前进',
      '(二)科技工信攻坚奋进',
      '(三)交通运输坚实迈进',
      '(四)招商引资务实推进',
      '(五)人社工作稳健增进',
      '(六)联点工作齐头并进',
      '(一)园区发展面临多重压力',
      '（二）交通工作存在不少挑战',
      '（三）招商引资碰到不少困难',
      '（一）园区工作要再增效',
      '（二）交通运输要再发力',
      '（三）招商引资要再挖潜',
    ])
  })

  it('reads 第一， as a heading between 一、 and （一）', () => {
    const section = itemOf(bulletin.id, 6).sections.find(({ title }) => title === '全力以赴强监管')
    expect(section?.path).toEqual(['一、个人履职简要回顾', '第二，从要害处破题', '（四）全力以赴强监管'])
  })

  it('reports the name that contents and text spell differently and the list that begins with 四', () => {
    expect(
      diagnostics.filter(({ rule }) => rule === 'person-spelt-differently').map(({ message }) => message),
    ).toEqual(['The contents spell 赵森涛, the text 赵淼涛.', 'The contents spell 赵森涛, the text 赵淼涛.'])
    const sequence = diagnostics.filter(({ rule }) => rule === 'heading-out-of-sequence')
    expect(sequence.map(({ itemId }) => itemId)).toEqual([`${bulletin.id}/15`])
  })
})
