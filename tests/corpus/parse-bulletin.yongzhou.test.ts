import { describe, expect, it } from 'vitest'
import { DEPARTMENT_ROWS, PERSON_SCORES } from './expectations/vote-results.ts'
import { YONGZHOU_ITEMS } from './expectations/yongzhou-items.ts'
import { listHeadings } from './list-headings.ts'
import { noteItem } from './note-item.ts'
import { itemOf, parseDelivered, readDelivered } from './parse-delivered.ts'

describe('parseBulletin on 永州 2024年第17号', () => {
  const { bulletin, diagnostics } = parseDelivered('yongzhou-npcsc-2024-17')

  it('finds the 53 texts of the printed contents with who speaks, of which body, when and on which page', () => {
    expect(YONGZHOU_ITEMS).toHaveLength(53)
    expect(bulletin.items.map(noteItem)).toEqual(YONGZHOU_ITEMS)
  })

  it('ends an item on the page on which the next begins', () => {
    const ends = YONGZHOU_ITEMS.map(({ page }, at) => YONGZHOU_ITEMS[at + 1]?.page ?? page)
    expect(bulletin.items.map((item) => item.pages?.to)).toEqual(ends)
  })

  it('keeps the title as printed where the contents tell the reports apart', () => {
    expect(bulletin.items.filter((item) => item.printedTitle === '2023年度工作情况报告')).toHaveLength(26)
    expect(bulletin.items.filter((item) => item.printedTitle === '履职情况报告')).toHaveLength(8)
  })

  it('reads both vote tables whole though a page break splits them', () => {
    const [persons] = bulletin.items[43]?.tables ?? []
    expect(persons?.header).toEqual(['测评对象', '得分', '评价结果'])
    expect(persons?.rows.map((row) => row.cells)).toEqual(PERSON_SCORES)
    const [departments] = bulletin.items[44]?.tables ?? []
    expect(departments?.header).toHaveLength(9)
    expect(departments?.rows).toHaveLength(26)
    expect(departments?.rows.map((row) => row.cells)).toEqual(expect.arrayContaining([...DEPARTMENT_ROWS]))
  })

  it('reads the roster by tabs as plain lines, no table', () => {
    expect(bulletin.items[52]?.tables).toEqual([])
    expect(bulletin.items[52]?.text).toContain('赵国平 _(祁东)\t赵国平 _(祁阳)')
  })

  it('joins sentences that page breaks split, in text and in headings', () => {
    expect(bulletin.items[1]?.text).toContain('本人被评为全省法治建设先进个人。')
    expect(bulletin.items[4]?.text).toContain('供水管网537.6公里、雨污管网 262.5 公里')
    const heading = bulletin.items[42]?.sections.find((section) => section.marker === '二、')
    expect(heading?.title).toMatch(/市人大常委会主任会议交办事项.*相关工作落实情况$/)
  })

  it('keeps headings on lines of their own though they lack a full stop', () => {
    expect(bulletin.items[2]?.text).toContain('依法履职方面\n将法治督察')
    expect(bulletin.items[2]?.text).toContain('相关工作落实情况\n2022年，')
  })

  it('nests headings by their numbers', () => {
    const report = itemOf(bulletin.id, 2)
    expect(listHeadings(report, 1)).toEqual([
      '一、近两年的履职情况',
      '二、存在的问题和不足',
      '三、下一步工作打算',
    ])
    expect(report.sections.find((section) => section.title === '进一步提升行政复议质量')?.path).toEqual([
      '一、近两年的履职情况',
      '（五）工作建议整改落实情况',
      '2.进一步提升行政复议质量',
    ])
  })

  it('reports the contents entry that names the wrong vote, and stray Latin words', () => {
    const odd = diagnostics.filter(({ rule }) => rule === 'title-differs-from-contents')
    expect(odd.map(({ itemId }) => itemId)).toEqual([`${bulletin.id}/44`])
    const delivered = readDelivered(bulletin.id)
    const words = diagnostics.filter(({ rule }) => rule === 'latin-word-between-chinese')
    expect(words).toHaveLength(9)
    expect(words.every(({ offset = 0 }) => /^\s?and/.test(delivered.slice(offset, offset + 5)))).toBe(true)
  })
})
