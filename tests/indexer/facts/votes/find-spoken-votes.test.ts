import { describe, expect, it } from 'vitest'
import { readVotes } from './read-votes.ts'

const read = (text: string, more = {}) => readVotes(text, { kind: 'news', title: '会议召开', ...more })

describe('findVotes in running text', () => {
  it('reads counts with ballots and shares', () => {
    const { facts } = read(
      '一、区住建局主办的《关于启动管网改造的建议》测评情况：发出测评表28张,收回28张;满意票25票,满意率89.29%,基本满意票3票,基本满意率10.71%。',
    )
    expect(facts).toHaveLength(1)
    expect(facts[0]).toMatchObject({
      subject: '区住建局主办的《关于启动管网改造的建议》',
      body: '区住建局',
      counts: [
        { choice: '满意', votes: 25, share: 89.29 },
        { choice: '基本满意', votes: 3, share: 10.71 },
      ],
      disagreements: [],
    })
  })

  it('reads one subject after another', () => {
    const { facts } = read(
      '市公安局满意38票、基本满意5票、不满意1票；市民政局满意40票、基本满意4票、不满意0票。',
    )
    expect(facts.map(({ subject, counts }) => [subject, counts[0]?.votes])).toEqual([
      ['市公安局', 38],
      ['市民政局', 40],
    ])
    expect(facts[1]?.quote).toBe('市民政局满意40票、基本满意4票、不满意0票。')
  })

  it('gives what goes on after a semicolon to the subject before it', () => {
    const { facts } = read('区财政局：优秀票20票，占66.67%；称职票8票，占26.67%；不称职票2票，占6.67%。')
    expect(
      facts.map(({ subject, counts, disagreements }) => [subject, counts.length, disagreements]),
    ).toEqual([['区财政局', 3, []]])
  })

  it('reads votes gained and a rate', () => {
    const { facts } = read('张三丰同志得票38票，满意率95%。')
    expect(facts[0]).toMatchObject({
      person: '张三丰',
      counts: [
        { choice: '得票', votes: 38 },
        { choice: '满意率', share: 95 },
      ],
    })
  })

  it('gives one result to all whom the sentence lists', () => {
    const { facts } = read(
      '会议对市公安局、市民政局和市住房和城乡建设局2023年度工作进行了满意度测评，测评结果均为满意。',
    )
    expect(facts.map(({ subject, result }) => `${subject} ${result}`)).toEqual([
      '市公安局 满意',
      '市民政局 满意',
      '市住房和城乡建设局 满意',
    ])
    expect(facts.map(({ id }) => id.slice(-2))).toEqual(['!1', '!2', '!3'])
  })

  it('reads the result of a report heard', () => {
    const { facts } = read(
      '会议听取和审议了县水利局关于农村供水问题整改情况的报告，并进行了满意度测评，测评结果为“基本满意”。',
    )
    expect(facts.map(({ subject, result }) => [subject, result])).toEqual([['县水利局', '基本满意']])
  })

  it('reports results of nobody named, or of several where it does not say all', () => {
    expect(read('满意度测评结果均为满意。')).toMatchObject({
      facts: [],
      diagnostics: [{ rule: 'vote-sentence-unread' }],
    })
    expect(read('会议对市公安局、市民政局工作进行满意度测评，测评结果为满意。')).toMatchObject({ facts: [] })
    expect(read('其中满意38票，不满意2票。')).toMatchObject({
      facts: [],
      diagnostics: [{ rule: 'vote-sentence-unread' }],
    })
  })

  it.each([
    '办理代表建议28件，代表满意率100%。',
    '测评结果为不满意的，责令限期整改。',
    '满意票超过半数的，测评结果为满意。',
    '参加测评的17个单位中，12个单位为“满意”等次，5个单位为“基本满意”等次。',
    '开展满意度测评，推动问题整改。',
    '群众满意度达到98%。',
    '凡是测评结果为满意，不再报告。',
  ])('does not take %s for a vote', (text) => {
    expect(read(text).facts).toEqual([])
  })

  it('does not take a poll on whether a report is true, or on suggestions, for votes on the person', () => {
    const of = { kind: 'evaluation', person: '张智鑫', body: '县教育局' }
    expect(read('张智鑫局长作了报告，对履职报告真实性进行测评，满意率为98%。', of).facts).toEqual([])
    expect(read('张智鑫局长参加测评，代表建议办理满意率为98%。', of).facts).toEqual([])
    expect(read('对张智鑫局长进行民主测评，满意率为98%。', of).facts).toHaveLength(1)
    expect(read('进行民主测评，满意率为98%。', of).facts).toEqual([])
  })

  it('reads nothing from an agenda', () => {
    expect(read('对市公安局工作进行满意度测评，测评结果为满意。', { kind: 'agenda' }).facts).toEqual([])
  })
})
