import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../server/answering/question.ts'
import { understandQuestion } from '../../../../server/answering/understanding/understand-question.ts'
import { createReferenceIndex } from '../../reference-index.ts'
import { understandingBulletins } from './understanding-bulletins.ts'

const index = createReferenceIndex(understandingBulletins)

function understand(question: string, more: Partial<Question> = {}) {
  return understandQuestion({ question, ...more }, index)
}

describe('understandQuestion: bodies', () => {
  it.each([
    ['青石市医疗保障局有什么打算', '市医疗保障局', '青石市医疗保障局'],
    ['青石的医保局有什么打算', '市医疗保障局', '医保局'],
    ['人防办去年做了什么', '市国防动员办公室', '人防办'],
    ['青石市扶贫办的工作', '市乡村振兴局', '青石市扶贫办'],
    ['青石教育部门的工作', '市教育局', '青石教育'],
    ['青石醫保局有什麼打算', '市医疗保障局', '青石醫保局'],
  ])('reads the body of %j as items print it', (question, body, text) => {
    const { bodies, understood } = understand(question)
    expect(bodies).toEqual([body])
    expect(understood).toContainEqual({ kind: 'body', value: body, text })
  })

  it('says which body reports nowhere, where the departments report one by one', () => {
    expect(understand('青石市气象局发布了多少次预警').unknownBodies).toEqual(['青石市气象局'])
    expect(understand('云溪县气象局发布了多少次预警').unknownBodies).toEqual([])
  })

  it.each(['省医保局的规定', '不是教育局的那份', '教育局副局长是谁', '去市政府办事', '青石市人大的工作'])(
    'takes no body from %j',
    (question) => {
      expect(understand(question).bodies).toEqual([])
    },
  )

  it('narrows no search by a body', () => {
    expect(understand('医保局有什么打算').filters).toEqual({})
  })
})

describe('understandQuestion: people', () => {
  it.each([
    ['邓可旺的报告', '邓可旺', '邓可旺'],
    ['邓 可 旺的报告', '邓可旺', '邓 可 旺'],
    ['评议邓可望的报告里说', '邓可旺', '邓可望'],
    ['医保局一把手是谁', '邓可旺', '医保局一把手'],
    ['青石市医保局长的承诺', '邓可旺', '青石市医保局长'],
    ['邓局长怎么说', '邓可旺', '邓局长'],
    ['分管城建的副市长怎么说', '李三军', '分管城建的副市长'],
    ['李副市长怎么说', '李三军', '李副市长'],
    ['云溪县应急局局长是谁', '周大伟', '云溪县应急局局长'],
    ['高文被免去什么职务', '高文', '高文'],
  ])('reads the person %j means', (question, person, text) => {
    const { people, understood } = understand(question)
    expect(people).toEqual([person])
    expect(understood).toContainEqual({ kind: 'person', value: person, text })
  })

  it.each([
    '提高文化水平',
    '高文化的人',
    '邓可以说是',
    '教育局副局长怎么说',
    '另一个市常德市医保局局长怎么说',
  ])('reads nobody from %j', (question) => {
    expect(understand(question).people).toEqual([])
  })
})

describe('understandQuestion: document numbers', () => {
  it('reads a number in any bracket or none, with blanks and full width or not', () => {
    const brackets = fc.constantFrom(
      ['〔', '〕'],
      ['[', ']'],
      ['（', '）'],
      ['(', ')'],
      ['【', '】'],
      ['', '年'],
      [' ', ' '],
    )
    const digits = fc.constantFrom('2023', '２０２３')
    const lead = fc.constantFrom('', '请问', '关于')
    fc.assert(
      fc.property(brackets, digits, lead, ([open, close], year, before) => {
        const { documentNumbers, years } = understand(`${before}云政办发${open}${year}${close}14号讲了什么`)
        expect(documentNumbers).toEqual(['云政办发〔2023〕14号'])
        expect(years).toEqual([])
      }),
    )
  })

  it('reads a registration number with any dash', () => {
    expect(understand('yxdr-2023-00001 是哪份文件').documentNumbers).toEqual(['YXDR—2023—00001'])
  })

  it('takes a number nobody printed for none', () => {
    expect(understand('云政办发〔2023〕15号').documentNumbers).toEqual([])
  })
})

describe('understandQuestion: meetings', () => {
  it.each([
    ['第14次常务会议定了什么', '第14次常务会议'],
    ['十四次常务会定了什么', '第14次常务会议'],
    ['市六届人大常委会第15次会议的议程', '第十五次会议'],
    ['第二十二次主任会议安排了什么', '第22次主任会议'],
  ])('reads the meeting of %j as items print it', (question, meeting) => {
    expect(understand(question).meetings).toEqual([meeting])
  })

  it('takes a meeting of another session for another', () => {
    expect(understand('市五届人大常委会第十五次会议').meetings).toEqual([])
  })
})

describe('understandQuestion: years', () => {
  it.each([
    ['青石2022、2023年度的收入', [2022, 2023]],
    ['青石二〇二三年的收入', [2023]],
    ['青石24年有啥安排', [2024]],
    ['青石去年的收入', [2023]],
    ['云溪去年的收入', [2022]],
    ['青石干了23年的局长', []],
    ['去年的收入', []],
    ['云政人[2023]1号里今年任命的人', [2023]],
  ])('reads the years of %j', (question, years) => {
    expect(understand(question).years).toEqual(years)
  })

  it('says what a year was counted from', () => {
    const { understood, filters } = understand('青石去年的收入')
    expect(understood).toContainEqual({ kind: 'year', value: '2023年（按公报日期）', text: '去年' })
    expect(filters).toEqual({ regions: ['青石市'] })
  })
})

describe('understandQuestion: chips', () => {
  it('neither applies nor shows what was taken away', () => {
    const question = '青石市医保局去年的收入'
    const ignore = understand(question).understood
    expect(ignore.map(({ kind }) => kind)).toEqual(['region', 'body', 'year'])
    expect(understand(question, { ignore })).toMatchObject({
      understood: [],
      filters: {},
      bodies: [],
      years: [],
    })
  })

  it('puts a filter chosen by hand before a place named', () => {
    const { filters, understood } = understand('青石的收入', { filters: { region: '云溪县' } })
    expect(filters).toEqual({ regions: ['云溪县'] })
    expect(understood).toEqual([])
  })

  it('shows the words of the question as typed, whatever they are', () => {
    const parts = fc.constantFrom(
      '青石市',
      '醫保局',
      ' 邓 可旺',
      '云政人[２０２３]1号',
      '第十四次常务会',
      '二〇二三年',
      '去年',
      '？',
      '的',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const question = pieces.join('')
        for (const { text } of understand(question).understood) expect(question).toContain(text)
      }),
    )
  })
})

describe('understandQuestion: what the bulletins do not have', () => {
  it.each([
    ['青石市六届人大常委会第二十次会议讨论了什么', ['六届人大常委会第二十次会议']],
    ['青石市六届人大常委会第十五次会议讨论了什么', []],
    ['云溪县公报第3期登了什么', []],
  ])('names the meetings of %j that no item names', (question, unknown) => {
    expect(understand(question).unknownMeetings).toEqual(unknown)
  })

  it('names a body whose own report is asked for, also where the government speaks for all', () => {
    expect(understand('云溪县气象局2023年度工作报告里说了什么').unknownBodies).toEqual(['云溪县气象局'])
  })
})
