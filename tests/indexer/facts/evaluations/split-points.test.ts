import { describe, expect, it } from 'vitest'
import { splitPoints, type PointSource } from '../../../../indexer/facts/evaluations/split-points.ts'

const points = (text: string, aspect: PointSource['aspect'], isLead = false): readonly string[] =>
  splitPoints({ text, span: { start: 0, end: text.length }, aspect, isLead }).map(({ point }) => point)

describe('splitPoints', () => {
  it('takes the first sentence after each number', () => {
    expect(points('一是调研不够。到村次数少。二是办法不多。', 'problem')).toEqual(['调研不够', '办法不多'])
    expect(points('存在三点不足：一是人员老化；二是业务生疏；三是经费紧张。', 'problem')).toEqual([
      '人员老化',
      '业务生疏',
      '经费紧张',
    ])
    expect(points('首先，要学法。其次，要用法。', 'recommendation')).toEqual(['要学法', '要用法'])
  })

  it('takes the clauses after a colon, and nothing of what leads to them', () => {
    expect(points('工作主流是好的，但仍有不足。主要表现在：调研不够深；人手紧。', 'problem')).toEqual([
      '调研不够深',
      '人手紧',
    ])
  })

  it('takes each sentence that says what is wrong, none that praises', () => {
    expect(points('宣传力度不够。许多同志充分肯定了不少成绩。就业质量不高。', 'problem')).toEqual([
      '宣传力度不够',
      '就业质量不高',
    ])
  })

  it('leaves out biography, procedure and formality', () => {
    const text =
      '王大海同志于2022年就任县水利局局长。调查组通过听取报告、走访群众，反响很好。他认真履职，成效显著，主要体现在：'
    expect(points(text, 'praise')).toEqual(['他认真履职，成效显著'])
    expect(points('要加强管理。上述意见，请予审议。', 'recommendation')).toEqual(['要加强管理'])
  })

  it('drops who thinks so', () => {
    expect(points('评议组认为，王大海同志政治坚定。', 'praise')).toEqual(['王大海同志政治坚定'])
  })

  it('takes from text that leads to sections praise and demands only', () => {
    expect(points('还有差距，有待提高。', 'problem', true)).toEqual([])
    expect(points('要紧扣民生，推进发展。', 'recommendation', true)).toEqual(['要紧扣民生，推进发展'])
    expect(points('为加快发展，提出如下建议：', 'recommendation', true)).toEqual([])
  })

  it('reads a single 一是 as a sentence', () => {
    expect(points('一是制度还不健全。', 'problem')).toEqual(['制度还不健全'])
  })
})
