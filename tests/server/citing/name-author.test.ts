import { describe, expect, it } from 'vitest'
import type { Item } from '../../../corpus/model/item.ts'
import { nameAuthor } from '../../../server/citing/name-author.ts'
import { makeItem, sampleRecord } from './sample-reference.ts'

const authorOf = (facts: Partial<Item>) => nameAuthor(makeItem(facts), sampleRecord)

const COMMITTEE = '青石市人民代表大会常务委员会'

describe('nameAuthor', () => {
  it.each([
    [
      'the person who reports',
      { kind: 'duty-report', facts: { body: '市水利局', person: '周明远' }, name: '周明远' },
    ],
    ['the person who speaks', { kind: 'statement', facts: { person: '何文静' }, name: '何文静' }],
    [
      'the body with its place',
      { kind: 'report', facts: { body: '市水利局', person: '周明远' }, name: '青石市水利局' },
    ],
    ['the committee that resolves', { kind: 'resolution', facts: {}, name: COMMITTEE }],
    [
      'the body named over a decision',
      { kind: 'decision', facts: { body: '市人民代表大会' }, name: '青石市人民代表大会' },
    ],
    ['the committee that met', { kind: 'agenda', facts: {}, name: COMMITTEE }],
    ['the committee that voted', { kind: 'vote-result', facts: {}, name: COMMITTEE }],
    ['the committee that appoints', { kind: 'appointment', facts: {}, name: COMMITTEE }],
    [
      'the office that issues',
      { kind: 'notice', facts: { body: '青石市人民政府办公室' }, name: '青石市人民政府办公室' },
    ],
  ] as const)('names %s', (_case, { kind, facts, name }) => {
    expect(authorOf({ kind, ...facts })?.name).toBe(name)
  })

  it('keeps the body of a person with its place', () => {
    expect(authorOf({ kind: 'duty-report', body: '市水利局', person: '周明远' })?.body).toBe('青石市水利局')
    expect(authorOf({ kind: 'duty-report', body: '市水利局' })).toEqual({ name: '青石市水利局' })
  })

  it('names those who sign an evaluation, never the body evaluated', () => {
    const facts = { kind: 'evaluation', body: '市水利局', person: '周明远' } as const
    const signed = '关于对周明远同志的评议报告\n——2024年5月18日在会议上\n市人大常委会履职评议第二组\n主任：'
    expect(authorOf({ ...facts, text: signed })?.name).toBe('青石市人大常委会履职评议第二组')
    const unsigned = '关于对周明远同志的评议报告\n主任：\n根据市人大常委会安排，评议组'
    expect(authorOf({ ...facts, text: unsigned })?.name).toBe(COMMITTEE)
  })

  it('names nobody where the bulletin does not', () => {
    expect(authorOf({ kind: 'news' })).toBeUndefined()
  })
})
