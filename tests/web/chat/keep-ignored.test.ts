import { describe, expect, it } from 'vitest'
import { keepIgnored } from '../../../web/chat/keep-ignored.ts'

describe('keepIgnored', () => {
  it('lets go of what the further question names again, and of nothing else', () => {
    const region = { kind: 'region', value: '某市' }
    const year = { kind: 'year', value: '2023年' }
    expect(keepIgnored([region, year], '某市的水库呢？')).toEqual([year])
  })
})
