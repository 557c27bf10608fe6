import { describe, expect, it } from 'vitest'
import { findMarkdownMarks } from '../../../corpus/text/find-markdown-marks.ts'

function without(line: string): string {
  return findMarkdownMarks(line).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    line,
  )
}

describe('findMarkdownMarks', () => {
  it.each([
    ['## 目 录', ' 目 录'],
    ['**（一）服务大局。****一是办理建议**', '（一）服务大局。一是办理建议'],
    ['__加强领导。__各单位', '加强领导。各单位'],
    ['- （一）可进入下一环节。', ' （一）可进入下一环节。'],
    ['-----\t-----\t-----', ''],
    ['| --- | :-: |', ''],
    ['> 引文', '引文'],
  ])('takes the marks out of %s', (line, text) => {
    expect(without(line)).toBe(text)
  })

  it.each(['霍坤 1387408****', '138****1234', '赵国平 _(祁东)', '-5℃', '3*4'])('leaves %s alone', (line) => {
    expect(findMarkdownMarks(line)).toEqual([])
  })
})
