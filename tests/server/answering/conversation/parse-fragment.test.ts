import { describe, expect, it } from 'vitest'
import { parseFragment } from '../../../../server/answering/conversation/parse-fragment.ts'
import { sampleNames } from './sample-names.ts'

describe('parseFragment', () => {
  it('reads names and the noun beside them', () => {
    const fragment = parseFragment('那2024年的目标呢？', sampleNames)
    expect(fragment?.slots.map(({ text }) => text)).toEqual(['2024年'])
    expect(fragment?.noun).toBe('目标')
  })

  it('reads a bare name with 怎么样 or without anything', () => {
    expect(parseFragment('水利局怎么样？', sampleNames)?.noun).toBe('')
    expect(parseFragment('云溪县？', sampleNames)?.noun).toBe('')
  })

  it('takes no question that asks, and no search words, for a fragment', () => {
    expect(parseFragment('那云溪县改了多少户呢？', sampleNames)).toBe(undefined)
    expect(parseFragment('青石的代表联络站建得怎么样？', sampleNames)).toBe(undefined)
    expect(parseFragment('何文静 2023年3月 免去职务', sampleNames)).toBe(undefined)
  })
})
