import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../indexer/names/find-people.ts'

describe('findPeople', () => {
  it.each([
    ['王一鸣同志（女） 任市财政局副局长，免去其市财政局总会计师职务；', '王一鸣', '市财政局副局长'],
    ['免去李双全同志市司法局副局长职务；', '李双全', '市司法局副局长'],
    ['李 青为青石市人民政府副市长；', '李青', '青石市人民政府副市长'],
    ['赵立新的青石市中级人民法院立案庭庭长职务；', '赵立新', '青石市中级人民法院立案庭庭长'],
    ['陈晓辞去云溪县人民检察院检察长职务。', '陈晓', '云溪县人民检察院检察长'],
    ['会上，市发改局局长周大伟，市水利局局长傅波分别作了汇报。', '周大伟', '市发改局局长'],
    ['听取刘三和县财政局局长黄进履职情况的报告', '黄进', '县财政局局长'],
    ['协助林恒市长工作', '林恒', '市长'],
  ])('reads the person and the position of %j', (line, name, position) => {
    expect(findPeople(line)).toContainEqual({ name, position })
  })

  it('reads the name after a label with the position behind it', () => {
    expect(findPeople('组  长：林恒求  市委副书记、市长')).toContainEqual({ name: '林恒求' })
  })

  it.each(['由市长任组长，各局局长负责', '常委会副主任', '高中学区主任会议', '局党组书记带头'])(
    'takes no word of %j for a name',
    (line) => {
      expect(findPeople(line)).toEqual([])
    },
  )
})
