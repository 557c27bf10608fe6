import { describe, expect, it } from 'vitest'
import { findTables } from '../../../corpus/tables/find-tables.ts'

describe('findTables', () => {
  it('joins pieces with the header repeated', () => {
    const [table, ...others] = findTables(
      '任务分解表\n序号\t项目\t单位\n1\t修路\t交通局\n序号\t项目\t单位\n2\t建桥\t水利局',
    )
    expect(others).toEqual([])
    expect(table?.caption).toBe('任务分解表')
    expect(table?.rows.map((row) => row.cells)).toEqual([
      ['1', '修路', '交通局'],
      ['2', '建桥', '水利局'],
    ])
  })

  it('fills cells merged downwards in a leading column of words, not where empty means none', () => {
    const text =
      '序号\t项目\t目标任务\t备注单位\n1\t民生\t建成学校。\t住建局\n2\t\t修好公路。\t\n3\t\t办好医院。\t卫健局'
    expect(findTables(text)[0]?.rows.map((row) => row.cells)).toEqual([
      ['1', '民生', '建成学校。', '住建局'],
      ['2', '民生', '修好公路。', ''],
      ['3', '民生', '办好医院。', '卫健局'],
    ])
  })

  it('never fills counts', () => {
    const text = '序号\t部门\t满意票数\t不满意票数\t结果\n1\t甲局\t40\t1\t满意\n2\t乙局\t41\t\t满意'
    expect(findTables(text)[0]?.rows[1]?.cells).toEqual(['2', '乙局', '41', '', '满意'])
  })

  it('puts a row with a divided column under the right headings', () => {
    const rows = [
      '序号\t项目\t目标任务\t牵头领导\t牵头单位',
      '1\t产业园区\t加快园区扩区，完善产业生态。\t张三\t发改局',
      '2\t乡村振兴\t推进示范创建，打造全省样板。\t李四\t农业局',
      '3\t城市品质\t老旧小区\t改造老旧小区十一个，建设完整社区。\t王五\t住建局',
    ]
    expect(findTables(rows.join('\n'))[0]?.rows[2]?.cells).toEqual([
      '3',
      '城市品质 老旧小区',
      '改造老旧小区十一个，建设完整社区。',
      '王五',
      '住建局',
    ])
  })

  it('reads the bars of Markdown', () => {
    const text = '| 序号 | 项目 | 责任单位 |\n| 1 | 修路 | 交通局 |'
    expect(findTables(text)[0]?.rows[0]?.cells).toEqual(['1', '修路', '交通局'])
  })

  it('takes names laid out by tabs for no table', () => {
    expect(findTables('张三\t李四\t王五\n赵六\t钱七\t孙八')).toEqual([])
  })

  it('gives each row the span of its line', () => {
    const text = '说明如下。\n序号\t项目\t单位\n1\t修路\t交通局'
    const [row] = findTables(text)[0]?.rows ?? []
    expect(text.slice(row?.span.start, row?.span.end)).toBe('1\t修路\t交通局')
  })
})
