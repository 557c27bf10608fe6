import { describe, expect, it } from 'vitest'
import { escapeBibtex } from '../../../server/citing/escape-bibtex.ts'

describe('escapeBibtex', () => {
  it('leaves Chinese text and its punctuation as they are', () => {
    const text = '汨政办发〔2023〕4号《“发展六仗”总体方案》（试行）——𠮷'
    expect(escapeBibtex(text)).toBe(text)
  })

  it('escapes what TeX reads as commands', () => {
    expect(escapeBibtex('增长5% & 更多_#$')).toBe(String.raw`增长5\% \& 更多\_\#\$`)
    expect(escapeBibtex(String.raw`a~b^c\d`)).toBe(
      String.raw`a\textasciitilde{}b\textasciicircum{}c\textbackslash{}d`,
    )
  })

  it('leaves no brace open', () => {
    expect(escapeBibtex('{')).toBe(String.raw`\textbraceleft{}`)
    expect(escapeBibtex('}')).toBe(String.raw`\textbraceright{}`)
  })

  it('makes one line', () => {
    expect(escapeBibtex(' 一、目标\n 二、措施\n')).toBe('一、目标 二、措施')
  })
})
