import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../../indexer/expansion/create-annotator.ts'

const annotate = createAnnotator([
  { area: '人社', official: ['拖欠农民工工资', '欠薪'], lay: ['老板赖着工钱不发', '讨薪'] },
  { area: '医保', official: ['欠费'], lay: ['没交钱'] },
  { area: '单字', official: ['税'], lay: ['交给国家的钱'] },
])

describe('createAnnotator', () => {
  it('gives the everyday wordings of every official wording in a text', () => {
    expect(annotate('查处欠薪案件12件，追缴欠费30万元。')).toEqual(['老板赖着工钱不发', '讨薪', '没交钱'])
  })

  it('gives a wording once, however often its concept is named', () => {
    expect(annotate('欠薪问题：拖欠农民工工资、欠薪。')).toEqual(['老板赖着工钱不发', '讨薪'])
  })

  it('reads wordings across blanks and in traditional characters', () => {
    expect(annotate('拖欠農民工 工資')).toEqual(['老板赖着工钱不发', '讨薪'])
  })

  it('finds nothing by a single character, nor in a text of one', () => {
    expect(annotate('税收')).toEqual([])
    expect(annotate('税')).toEqual([])
  })
})
