import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnswerBlocks } from '../../../web/answer/parse-answer-blocks.ts'

const line = fc.constantFrom(
  '',
  '正文。[1]',
  '注意：[1]与[2]的数字不一致。',
  '> 原话',
  '- 一项',
  '2. 第二',
  '## 标题',
  '| 甲 | 乙 |',
  '|---|---|',
)

describe('parseAnswerBlocks', () => {
  it('reads paragraphs, quotations, headings, lists and tables', () => {
    const text =
      '第一段\n续行\n\n> 原话\n> 又一行\n\n## 标题\n- 甲\n- 乙\n\n| 单位 | 票数 |\n|---|---|\n| 司法局 | 30 |'
    expect(parseAnswerBlocks(text)).toEqual([
      { kind: 'paragraph', lines: ['第一段', '续行'] },
      { kind: 'quote', lines: ['原话', '又一行'] },
      { kind: 'heading', line: '标题' },
      { kind: 'list', ordered: false, start: 1, items: ['甲', '乙'] },
      { kind: 'table', header: ['单位', '票数'], rows: [['司法局', '30']] },
    ])
  })

  it('tells a notice from the paragraphs around it', () => {
    expect(parseAnswerBlocks('正文。\n\n注意：[1]与[2]的数字不一致。\n\n提请注意：正文。')).toEqual([
      { kind: 'paragraph', lines: ['正文。'] },
      { kind: 'notice', lines: ['注意：[1]与[2]的数字不一致。'] },
      { kind: 'paragraph', lines: ['提请注意：正文。'] },
    ])
  })

  it('keeps a list together over blank lines, and its first number', () => {
    expect(parseAnswerBlocks('3. 甲\n\n4. 乙')).toEqual([
      { kind: 'list', ordered: true, start: 3, items: ['甲', '乙'] },
    ])
  })

  it('keeps the paragraphs before the last one as they were while an answer grows', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (sofar, more) => {
        const before = parseAnswerBlocks(sofar.join('\n'))
        const after = parseAnswerBlocks([...sofar, ...more].join('\n'))
        expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1))
      }),
    )
  })

  it('keeps the number signs of Chinese headings, which are no Markdown', () => {
    expect(parseAnswerBlocks('1、加强监管')).toEqual([{ kind: 'paragraph', lines: ['1、加强监管'] }])
  })
})
