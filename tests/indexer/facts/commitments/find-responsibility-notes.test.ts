import { describe, expect, it } from 'vitest'
import { findResponsibilityNotes } from '../../../../indexer/facts/commitments/find-responsibility-notes.ts'
import { splitBodyCell } from '../../../../indexer/facts/commitments/split-body-cell.ts'

function bodiesOf(text: string): readonly string[] {
  return findResponsibilityNotes(text).flatMap(({ bodies }) => bodies)
}

describe('findResponsibilityNotes', () => {
  it.each([
    ['（发改局牵头，住建局、水利局等单位负责）', ['发改局', '住建局', '水利局']],
    ['（责任单位：州教育体育局、州财政局；配合单位：各县市人民政府）', ['州教育体育局', '州财政局']],
    ['(应急管理局牵头,自然资源局、相关乡镇等单位配合)', ['应急管理局']],
    ['（发改局、财政局牵头，水利局等 21 个部门单位负责）', ['发改局', '财政局', '水利局']],
    ['（住建局负责）', ['住建局']],
  ])('reads %s', (note, bodies) => {
    expect(bodiesOf(`完成改造。${note}`)).toEqual(bodies)
  })

  it.each(['（含劳务派遣）', '（2023—2025年）', '（一）', '由住建局负责'])('reads nothing in %s', (note) => {
    expect(findResponsibilityNotes(note)).toEqual([])
  })
})

describe('splitBodyCell', () => {
  it('keeps bodies, joins a name broken by a line, and leaves people out', () => {
    expect(splitBodyCell('高新区管委会 (飞地园) 发改局')).toEqual(['高新区管委会', '发改局'])
    expect(splitBodyCell('重大能源项目建设 指挥部')).toEqual(['重大能源项目建设指挥部'])
    expect(splitBodyCell('交通运输局 杨 帅')).toEqual(['交通运输局'])
    expect(splitBodyCell('')).toEqual([])
  })
})
