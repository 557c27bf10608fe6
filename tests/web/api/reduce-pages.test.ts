import { describe, expect, it } from 'vitest'
import type { Pages, PagesEvent } from '../../../web/api/pages.ts'
import { reducePages } from '../../../web/api/reduce-pages.ts'

const address = '/api/votes'
const begun: Pages<string> = { address, entries: [], phase: 'loading' }
const first: PagesEvent<string> = {
  type: 'arrived',
  address,
  page: { items: ['甲', '乙'], total: 3, next: '2' },
}
const last: PagesEvent<string> = { type: 'arrived', address, page: { items: ['丙'], total: 3 } }

const reduce = (...events: readonly PagesEvent<string>[]) => events.reduce(reducePages, begun)

describe('reducePages', () => {
  it('adds a page to those before it', () => {
    const pages = reduce(first, { type: 'requested', address }, last)
    expect(pages).toMatchObject({ entries: ['甲', '乙', '丙'], total: 3, phase: 'ready' })
    expect(pages.next).toBeUndefined()
  })

  it('keeps what is there while a page is refused and asked for again', () => {
    const refused = reduce(first, { type: 'requested', address }, { type: 'refused', address, error: 'gone' })
    expect(refused).toMatchObject({ entries: ['甲', '乙'], next: '2', phase: 'failed', error: 'gone' })
    expect(reducePages(refused, { type: 'requested', address })).toMatchObject({
      phase: 'loading',
      next: '2',
    })
  })

  it('adds no page twice and none of another list', () => {
    expect(reduce(first, first).entries).toEqual(['甲', '乙'])
    expect(reduce({ ...first, address: '/api/votes?q=a' })).toEqual(begun)
  })

  it('begins anew with another address', () => {
    expect(reduce(first, { type: 'started', address: '/api/votes?q=a' })).toEqual({
      address: '/api/votes?q=a',
      entries: [],
      phase: 'loading',
    })
  })
})
