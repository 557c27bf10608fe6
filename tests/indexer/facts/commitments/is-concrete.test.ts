import { describe, expect, it } from 'vitest'
import { findDeadline } from '../../../../indexer/facts/commitments/find-deadline.ts'
import { isConcrete } from '../../../../indexer/facts/commitments/is-concrete.ts'
import { isNoUndertaking } from '../../../../indexer/facts/commitments/is-no-undertaking.ts'
import labelled from './labelled-clauses.json' with { type: 'json' }

function isTaken(clause: string): boolean {
  return isConcrete(clause, findDeadline(clause, 2024) !== undefined) && !isNoUndertaking(clause)
}

describe('isConcrete', () => {
  it('tells concrete clauses of the labelled sample from slogans', () => {
    expect(labelled.concrete.length + labelled.vague.length).toBe(150)
    const found = labelled.concrete.filter(isTaken).length
    const wrong = labelled.vague.filter(isTaken).length
    expect(found / labelled.concrete.length).toBeGreaterThanOrEqual(0.94)
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.9)
  })

  it.each([
    '全面加强党的领导，坚持以新思想为指导',
    '不断提升服务水平',
    '切实增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    '强力推动项目建设',
    '为企业提供优质服务',
    '持续推进“三个体系”建设',
    '倾力打造“云上花海”生态名片',
    '锚定《政府工作报告》确定的目标',
    '在人才、项目、环境三方面持续发力',
    '严肃查处违法建设的厂房',
    '防止出台限制竞争的政策措施',
    '严厉打击工程建设领域恶意竞标',
    '推动政务服务从“能办”向“好办”转变',
    '',
  ])('gives %s no weight', (clause) => {
    expect(isTaken(clause)).toBe(false)
  })

  it.each([
    '修订《大理州洱海保护管理条例》',
    '开工建设嘉陵江三桥',
    '开展“护苗”行动',
    '全年举办招聘会20场',
    '认真办理代表建议',
    '办好第三届茶叶博览会',
    '打造全市统一招商数据平台',
    '盘活G312云溪至石门公路',
    '完善家庭财产核算评估办法',
    '持续开展取用水整治',
    '开展整改“回头看”',
  ])('takes %s', (clause) => {
    expect(isTaken(clause)).toBe(true)
  })
})
