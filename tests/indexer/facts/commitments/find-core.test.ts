import { describe, expect, it } from 'vitest'
import { findCore } from '../../../../indexer/facts/commitments/find-core.ts'

function coreOf(clause: string): string {
  const { start, end } = findCore(clause)
  return clause.slice(start, end)
}

describe('findCore', () => {
  it('leaves the rhetoric around what will be done out', () => {
    expect(
      coreOf(
        '2025年，我们坚持以新思想为指导，聚焦中心工作，大力实施“555”助学计划，推动全市教育事业再上新台阶',
      ),
    ).toBe('大力实施“555”助学计划')
    expect(
      coreOf(
        '以新理念为指引，开展“清渠”行动、修订《云溪市河道管理条例》，新建水厂2座，为建设强市作出新的贡献',
      ),
    ).toBe('开展“清渠”行动、修订《云溪市河道管理条例》，新建水厂2座')
  })

  it.each(['新建水厂2座，切实增强群众获得感', '不断提升服务水平', '以新思想为指导，再上新台阶', ''])(
    'takes the whole of %s',
    (clause) => {
      expect(coreOf(clause)).toBe(clause)
    },
  )

  it('cuts no brackets and no quotation marks', () => {
    expect(coreOf('以新思想为指导，开展“走流程，优服务”行动（6月，全市）')).toBe(
      '开展“走流程，优服务”行动（6月，全市）',
    )
  })
})
