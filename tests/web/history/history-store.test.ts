import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHistoryStore } from '../../../web/history/history-store.ts'
import { sampleRecord } from './sample-record.ts'

const record = sampleRecord('one')

/** A storage in memory. */
function createStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const values = new Map<string, string>()
  return { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => void values.set(key, value) }
}

const refuse = () => {
  throw new Error('The storage is forbidden.')
}

describe('createHistoryStore', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is read by another store over the same storage, as another window is', () => {
    const storage = createStorage()
    const one = createHistoryStore(() => storage)
    const other = createHistoryStore(() => storage)
    one.change({ type: 'kept', records: [record] })
    expect(other.read()).toEqual([record])
    other.change({ type: 'removed', id: 'one' })
    expect(one.read()).toEqual([])
  })

  it('gives the same list until something changes, and says when it does', () => {
    vi.stubGlobal('window', new EventTarget())
    const storage = createStorage()
    const kept = createHistoryStore(() => storage)
    const heard = vi.fn<() => void>()
    const stop = kept.subscribe(heard)
    kept.change({ type: 'kept', records: [record] })
    expect(kept.read()).toBe(kept.read())
    stop()
    kept.change({ type: 'cleared' })
    expect(heard).toHaveBeenCalledOnce()
  })

  it.each([
    ['forbids', refuse],
    ['is too full for', () => ({ getItem: () => null, setItem: refuse })],
  ])('keeps until the page is left what a storage that %s it does not take', (_, openStorage) => {
    const store = createHistoryStore(openStorage)
    store.change({ type: 'kept', records: [record] })
    expect(store.read()).toEqual([record])
  })
})
