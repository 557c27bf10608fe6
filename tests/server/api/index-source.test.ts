import { describe, expect, it } from 'vitest'
import { IndexError } from '../../../indexer/store/index-error.ts'
import { createIndexSource } from '../../../server/api/index-source.ts'
import { createReferenceIndex } from '../reference-index.ts'
import { sampleBulletins } from '../sample-bulletins.ts'

const missing = () => Promise.reject(new IndexError('missing', 'data/index'))

describe('createIndexSource', () => {
  it('opens the index once for all requests', async () => {
    let opened = 0
    const source = createIndexSource({
      open: async () => {
        opened += 1
        return createReferenceIndex(sampleBulletins)
      },
    })
    const indexes = await Promise.all([source.current(), source.current()])
    indexes.push(await source.current())
    expect(opened).toBe(1)
    expect(new Set(indexes).size).toBe(1)
  })

  it('looks again for an index at most once an interval, and finds it when it appears', async () => {
    let time = 0
    let looks = 0
    let isThere = false
    const index = createReferenceIndex(sampleBulletins)
    const open = async () => {
      looks += 1
      return isThere ? index : missing()
    }
    const source = createIndexSource({ open, interval: 1_000, now: () => time })
    await expect(source.current()).rejects.toMatchObject({ code: 'missing' })
    time = 999
    await expect(source.current()).rejects.toMatchObject({ code: 'missing' })
    expect(looks).toBe(1)
    isThere = true
    time = 1_000
    expect(await source.current()).toBe(index)
    expect(looks).toBe(2)
  })

  it('closes the index it opened, and nothing where it opened none', async () => {
    const index = createReferenceIndex(sampleBulletins)
    const source = createIndexSource({ open: async () => index })
    await source.close()
    expect(index.closed).toBe(false)
    await source.current()
    await source.close()
    expect(index.closed).toBe(true)
    const failing = createIndexSource({ open: missing })
    await failing.current().catch(() => undefined)
    await expect(failing.close()).resolves.toBeUndefined()
  })
})
