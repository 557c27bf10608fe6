import { describe, expect, it } from 'vitest'
import { registersEn } from '../../../web/messages/registers-en.ts'
import { registersZhCn } from '../../../web/messages/registers-zh-cn.ts'
import { describeCount } from '../../../web/registers/describe-count.ts'

describe('describeCount', () => {
  it('says votes and share where both are printed', () => {
    const count = { choice: '满意', votes: 39, share: 82.98 }
    expect(describeCount(count, registersZhCn)).toBe('满意 39票（82.98%）')
    expect(describeCount(count, registersEn)).toBe('满意 39 votes（82.98%）')
  })

  it('adds no number that the bulletin leaves out', () => {
    expect(describeCount({ choice: '不满意', share: 0 }, registersZhCn)).toBe('不满意 0%')
    expect(describeCount({ choice: '基本满意', votes: 0 }, registersZhCn)).toBe('基本满意 0票')
    expect(describeCount({ choice: '弃权' }, registersZhCn)).toBe('弃权')
  })
})
