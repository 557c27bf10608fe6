import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIgnoredChip } from '../../../web/routing/format-ignored-chip.ts'
import { formatRoute } from '../../../web/routing/format-route.ts'
import { parseRoute } from '../../../web/routing/parse-route.ts'

describe('parseRoute', () => {
  it('reads the address of a passage, with and without the hash of its text', () => {
    const item = {
      name: 'item',
      bulletinId: 'yongzhou-npcsc-2024-17',
      itemId: 'yongzhou-npcsc-2024-17/12',
      span: { start: 1234, end: 1301 },
    }
    expect(parseRoute('/bulletins/yongzhou-npcsc-2024-17/12#1234-1301~a1b2c3')).toEqual(item)
    expect(parseRoute('http://example.org/bulletins/yongzhou-npcsc-2024-17/12#1234-1301')).toEqual(item)
  })

  it('opens an item without a highlight where the fragment is no span', () => {
    expect(parseRoute('/bulletins/a/1#seite')).toEqual({ name: 'item', bulletinId: 'a', itemId: 'a/1' })
    expect(parseRoute('/bulletins/a/1#9-3')).not.toHaveProperty('span')
  })

  it('tells the list of bulletins, a bulletin, and an unknown path', () => {
    expect(parseRoute('/bulletins/')).toEqual({ name: 'bulletins' })
    expect(parseRoute('/bulletins/a')).toEqual({ name: 'bulletin', bulletinId: 'a' })
    expect(parseRoute('/bulletins/a/b/c')).toEqual({ name: 'missing' })
  })

  it('takes a question of blanks for none', () => {
    expect(parseRoute('/?q=%20')).toEqual({ name: 'chat', filters: {} })
  })

  it('passes over chips taken away that have no value', () => {
    expect(parseRoute('/?q=a&ignore=region&ignore=year:&ignore=region:%E6%9F%90%E5%B8%82')).toEqual({
      name: 'chat',
      question: 'a',
      filters: {},
      ignore: [{ kind: 'region', value: '某市' }],
    })
  })

  it('reads back a text to check with the source open beside it, and leaves out a text too long for an address', () => {
    const source = { itemId: 'a/1', span: { start: 2, end: 9 } }
    const check = { name: 'check' as const, text: '“增长 7%＋”\n第二行 & 更多', source }
    expect(parseRoute(formatRoute(check))).toEqual(check)
    expect(formatRoute({ name: 'check', text: '长'.repeat(1_501) })).toBe('/check')
    expect(parseRoute('/check/?text=%20')).toEqual({ name: 'check' })
  })

  it('survives an address that is badly encoded', () => {
    expect(parseRoute('/bulletins/%E0%A4%A/1')).toMatchObject({ name: 'item' })
  })

  it('reads back every conversation that formatRoute writes', () => {
    const question = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '')
    const source = fc.record({
      itemId: fc
        .tuple(fc.stringMatching(/^[a-z0-9-]+$/), fc.nat())
        .map(([bulletin, ordinal]) => `${bulletin}/${ordinal}`),
      span: fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({ start, end: start + length })),
    })
    const filters = fc.record({ region: question, bulletin: question }, { requiredKeys: [] })
    const chip = fc.record({
      kind: fc.stringMatching(/^[a-z]{1,40}$/),
      value: fc.string({ minLength: 1, maxLength: 200 }),
    })
    const ignore = fc.uniqueArray(chip, { minLength: 1, maxLength: 40, selector: formatIgnoredChip })
    const route = fc.record(
      { name: fc.constant('chat' as const), filters, question, ignore, source },
      { requiredKeys: ['name', 'filters'] },
    )
    fc.assert(
      fc.property(route, (chat) => {
        expect(parseRoute(formatRoute(chat))).toEqual(chat)
      }),
    )
  })
})
