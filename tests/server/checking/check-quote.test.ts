import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuote } from '../../../server/checking/check-quote.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { checkingBulletins, reportText } from './checking-bulletins.ts'

const index = createReferenceIndex(checkingBulletins)
const check = (text: string) => checkQuote(text, index)

describe('checkQuote: genuine', () => {
  it.each([
    '改造危桥36座，未发生一起重大交通事故。',
    '“改造危桥36座，未发生一起重大交通事故。”',
    '危桥 36 座，未发生一起重大交通事故。全市除保留1个自建机房外',
    '**空编43人。**我们坚持问题导向',
  ])('calls %j exact', (text) => expect(check(text).verdict).toBe('exact'))

  it.each([
    ['widths and quotation marks', '开展"走找想促"活动,解决群众急难愁盼问题４６０个'],
    ['traditional characters', '開展「走找想促」活動，解決群眾急難愁盼問題460個'],
    ['marks of its own at the end', '全市新建农村公路128.5公里。'],
  ])('calls a text normalized that differs in %s', (_, text) =>
    expect(check(text).verdict).toBe('normalized'),
  )

  it('lists every place with the same words', () => {
    const { verdict, places, matches, explanation } = check('全年办理代表建议12件，满意率100%。')
    expect(verdict).toBe('exact')
    expect(places).toBe(2)
    expect(new Set(matches.map(({ passage }) => passage.itemId)).size).toBe(2)
    expect(explanation).toContain('2处')
  })

  it('takes parts that follow one another for genuine, with the omission said', () => {
    const { verdict, omits, matches, explanation } = check(
      '全市新建农村公路128.5公里……未发生一起重大交通事故。',
    )
    expect([verdict, omits]).toEqual(['exact', true])
    expect(matches).toHaveLength(2)
    expect(explanation).toContain('删略')
    expect(check('改造危桥36座〔略〕空编43人').omits).toBe(true)
  })

  it('warns where the words before the quotation turn its meaning', () => {
    expect(check('发生一起重大交通事故').explanation).toContain('未')
  })

  it('shows as source the item’s own text, to the letter', () => {
    for (const { source, span, passage } of check('全市除保留1个自建机房外，50个部门').matches)
      expect(index.item(passage.itemId)?.text.slice(span.start, span.end)).toBe(source)
  })
})

describe('checkQuote: changed', () => {
  it.each([
    ['改造危桥63座，未发生一起重大交通事故', { kind: 'number', source: '36', given: '63' }],
    ['2022年，全市新建农村公路128.5公里', { kind: 'year', source: '2023', given: '2022' }],
    ['改造危桥36座，发生一起重大交通事故', { kind: 'negation', source: '未', given: '' }],
    ['现有干部职工134人（不含驻局纪检组组长），空编43人', { kind: 'negation', source: '', given: '不' }],
    ['全市新建农村公路128.5亩，改造危桥36座', { kind: 'unit', source: '公里', given: '亩' }],
    [
      '全市50个部门的150个系统已全部统一上云',
      { kind: 'missing', source: '除保留1个自建机房外，', given: '' },
    ],
    ['50个部门的150个系统已基本统一上云', { kind: 'degree', source: '全部', given: '基本' }],
  ])('names what was changed in %j', (text, difference) => {
    const { verdict, matches } = check(text)
    expect(verdict).toBe('altered')
    expect(matches[0]?.differences).toMatchObject([difference])
  })

  it('takes a number cut short for changed', () => {
    const { verdict, matches } = check('我们坚持问题导向，开展“走找想促”活动，解决群众急难愁盼问题46')
    expect(verdict).toBe('altered')
    expect(matches[0]?.differences).toMatchObject([{ kind: 'number', source: '460', given: '46' }])
  })

  it('never calls a text with one character changed genuine', () => {
    const letters = [...reportText].flatMap((letter, at) => (/[\p{Script=Han}\d]/u.test(letter) ? [at] : []))
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.constantFrom('0', '7', '市', '不', '的', '乙'),
        (at, letter) => {
          fc.pre(reportText[at] !== letter)
          const changed = `${reportText.slice(0, at)}${letter}${reportText.slice(at + 1)}`
          const text = changed.slice(Math.max(0, at - 30), at + 30)
          expect(['exact', 'normalized']).not.toContain(check(text).verdict)
        },
      ),
    )
  })
})

describe('checkQuote: put together and invented', () => {
  it('locates both parts of a stitched text', () => {
    const { verdict, matches } = check(
      '全市新建农村公路128.5公里，改造危桥36座，严厉打击乱砍滥伐，立案查处31起。',
    )
    expect(verdict).toBe('stitched')
    expect(new Set(matches.map(({ passage }) => passage.itemId)).size).toBe(2)
  })

  it('calls parts with an ellipsis between stitched where they stand in different items', () => {
    expect(check('改造危桥36座……植树造林2.6万亩').verdict).toBe('stitched')
  })

  it('finds nothing of an invented text', () => {
    expect(check('县里投资三十亿元修建了国际机场和跨海大桥。').verdict).toBe('not-found')
  })

  it.each([
    ['满意率100%', 2],
    ['不存在的字', 0],
  ])('calls %j too short, with the number of its places', (text, places) => {
    expect(check(text)).toMatchObject({ verdict: 'too-short', places })
  })

  it('bears texts of any kind', () => {
    for (const text of ['的'.repeat(60_000), ' \n', '……', '“”', '1'.repeat(500)])
      expect(['not-found', 'too-short']).toContain(check(text).verdict)
  })
})
