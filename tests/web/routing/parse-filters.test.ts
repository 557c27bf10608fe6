import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFilters } from '../../../web/routing/format-filters.ts'
import { formatRoute } from '../../../web/routing/format-route.ts'
import { parseFilters } from '../../../web/routing/parse-filters.ts'
import { parseRoute } from '../../../web/routing/parse-route.ts'
import { registerNames } from '../../../web/routing/register-filters.ts'

const words = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '')
const year = fc.integer({ min: 1900, max: 2100 }).map(String)
const filters = fc.record({ q: words, region: words, body: words, person: words, year }, { requiredKeys: [] })
const source = { itemId: 'a/1', span: { start: 2, end: 9 } }

describe('parseFilters', () => {
  it('reads back all filters that formatFilters writes', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        expect(parseFilters(formatFilters(chosen))).toEqual(chosen)
      }),
    )
  })

  it('passes over blanks, a year that is none, and what it does not know', () => {
    expect(parseFilters(new URLSearchParams('q=%20&year=24&region=%E7%94%B2&cursor=50'))).toEqual({
      region: '甲',
    })
  })
})

describe('parseRoute', () => {
  it('reads back every register that formatRoute writes, with the source open beside it', () => {
    const route = fc.record({
      name: fc.constant('register' as const),
      register: fc.constantFrom(...registerNames),
      filters,
      source: fc.constant(source),
    })
    fc.assert(
      fc.property(route, (register) => {
        expect(parseRoute(formatRoute(register))).toEqual(register)
      }),
    )
  })

  it('reads back bodies, a body and a person', () => {
    const routes = [
      { name: 'bodies', filters: { q: '教育局', region: '永州市' } },
      { name: 'body', bodyId: '永州市:教育局' },
      { name: 'person', person: '古丽·阿依/甲', source },
      { name: 'person', person: '张三' },
    ] as const
    for (const route of routes) expect(parseRoute(formatRoute(route))).toEqual(route)
    expect(parseRoute('/bodies/?year=2024')).toEqual({ name: 'bodies', filters: {} })
  })

  it('knows no other register', () => {
    expect(parseRoute('/promises')).toEqual({ name: 'missing' })
    expect(parseRoute('/people/')).toEqual({ name: 'missing' })
  })
})
