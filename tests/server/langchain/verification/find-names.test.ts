import { describe, expect, it } from 'vitest'
import { findNames } from '../../../../server/langchain/verification/find-names.ts'
import { readNames } from '../../../../server/langchain/verification/read-names.ts'

const unseen = (text: string, evidence: string) =>
  findNames(text)
    .filter((name) => !readNames(evidence)(name))
    .map(({ readings }) => readings[0])

describe('findNames', () => {
  it.each([
    ['任命周明远为局长', '任命何文静为局长', ['周明远']],
    ['局长李明表示', '局长王芳表示', ['李明表']],
    ['由市财政局负责', '由市水利局负责', ['财政局']],
    ['市卫健委、市人民检察院', '市教育局', ['卫健委', '人民检察院']],
    ['依据《养犬条例》', '依据《河道条例》', ['《养犬条例》'.slice(1, -1)]],
  ])('finds in %s what %s does not hold', (text, evidence, names) => {
    expect(unseen(text, evidence)).toEqual(names)
  })

  it.each([
    ['局长李明表示', '局长李 明'],
    ['市医保局和市发改委', '市医疗保障局、市发展和改革委员会'],
    ['优化布局，顾全大局', '无'],
    ['为高质量发展服务', '无'],
  ])('finds nothing new in %s beside %s', (text, evidence) => {
    expect(unseen(text, evidence)).toEqual([])
  })

  it('takes no body for the short name of another one', () => {
    expect(unseen('县民政局', '县人民政府公安局')).toEqual(['县民政局'.slice(1)])
  })
})
