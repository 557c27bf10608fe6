import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../../indexer/facts/decision.ts'
import { readInvented } from './read-invented.ts'

function readMinutes(...points: readonly string[]): readonly Decision[] {
  const head = `南陵市第8届人民政府第37次常务会议纪要
南陵市人民政府办公室
2024年5月15日
2024年5月12日，市长周平安主持召开南陵市第8届人民政府第37次常务会议，审议《停车场建设方案》。现将会议精神纪要如下：`
  const { facts } = readInvented(
    [head, ...points, '出席：周平安、何远', '列席：', '（一）政府办：由之'].join('\n'),
  )
  expect(facts.every(({ form }) => form === 'matter')).toBe(true)
  return facts
}

function note({ title, responsible }: Decision): readonly [string, ...string[]] {
  return [title, ...responsible]
}

describe('findMatters', () => {
  it('reads what was agreed, without who sees to it', () => {
    const facts = readMinutes(
      '一、审议《停车场建设方案》',
      '（一）会议原则同意《停车场建设方案》，由市城管局牵头，市财政局、市自然资源局配合，抓紧组织实施。',
      '（二）原则通过《养犬办法》，市公安局吸纳会议意见修改完善后，报市委常委会审定。',
    )
    expect(facts.map(note)).toEqual([
      ['会议原则同意《停车场建设方案》', '市城管局'],
      ['原则通过《养犬办法》', '市公安局'],
    ])
    expect(facts[0]).toMatchObject({
      meeting: '南陵市第8届人民政府第37次常务会议',
      date: '2024-05-15',
      quote: '会议原则同意《停车场建设方案》，由市城管局牵头，市财政局、市自然资源局配合，抓紧组织实施。',
    })
  })

  it('reads decisions, assignments and the body named in a sentence of its own', () => {
    const facts = readMinutes(
      '一、研究体育馆移交工作',
      '会议决定，将体育馆移交市文旅集团管理。责任单位：市文旅局。',
      '由何远副市长牵头，市住建局具体负责，尽快完成验收。',
      '关于老旧小区改造项目，由市财政局、市住建局负责筹措资金。',
      '会议经研究，暂不同意新建游泳馆项目。',
    )
    expect(facts.map(note)).toEqual([
      ['会议决定，将体育馆移交市文旅集团管理', '市文旅局'],
      ['由何远副市长牵头，市住建局具体负责，尽快完成验收', '市住建局'],
      ['关于老旧小区改造项目，由市财政局、市住建局负责筹措资金', '市财政局', '市住建局'],
      ['暂不同意新建游泳馆项目'],
    ])
  })

  it("reads what a congress's chairpersons settled", () => {
    const facts = readMinutes(
      '一、会议听取了办公室关于筹备情况的汇报，决定常委会第15次会议于3月28日召开。',
      '二、会议讨论通过了《2024年监督工作计划》。',
      '三、会议研究了代表视察工作，议定由代表工委负责组织实施，各工委配合。',
      '四、会议审议并原则通过县政府关于2023年决算的报告，请财经委会同县财政局修改完善。',
    )
    expect(facts.map(note)).toEqual([
      ['决定常委会第15次会议于3月28日召开'],
      ['会议讨论通过了《2024年监督工作计划》'],
      ['议定由代表工委负责组织实施，各工委配合', '代表工委'],
      ['会议审议并原则通过县政府关于2023年决算的报告', '财经委'],
    ])
  })

  it('reads the points below a lead that settles them', () => {
    const facts = readMinutes(
      '一、关于老旧小区改造',
      '会议研究决定：',
      '（一）2024年实施老旧小区改造30个。要加强监管。',
      '（二）资金由市财政局负责筹措。',
      '二、关于防汛工作',
      '会议强调：',
      '（一）各单位要压实责任。',
    )
    expect(facts.map(note)).toEqual([['2024年实施老旧小区改造30个'], ['资金由市财政局负责筹措', '市财政局']])
  })

  it.each([
    '会议听取了市城管局关于停车场建设情况的汇报。',
    '会议要求，各单位要通力合作，市城管局要加快进度。',
    '会议明确要求，年底前完成。',
    '经市委同意后，再行上报。',
    '会议通过听取汇报、实地查看等方式了解情况。',
    '上次会议审议通过的《停车场建设方案》正在实施。',
    '由于资金紧张，项目进展缓慢。',
    '各牵头单位要明确责任，强化责任担当。',
    '会议充分肯定由市委政法委牵头的工作专班的工作。',
  ])('makes nothing of %s', (sentence) => {
    expect(readMinutes('一、研究有关工作', sentence)).toEqual([])
  })

  it('reads no matter from a notice', () => {
    const { facts } = readInvented(`南陵市人民政府办公室关于做好防汛工作的通知
南政办函〔2024〕2号
各县区人民政府：
现就防汛工作通知如下：
一、压实责任。由市水利局牵头，各部门配合。
南陵市人民政府办公室
2024年5月1日`)
    expect(facts.map(({ form }) => form)).toEqual(['notice'])
  })
})
