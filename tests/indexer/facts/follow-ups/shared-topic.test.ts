import { describe, expect, it } from 'vitest'
import { findSharedTopic } from '../../../../indexer/facts/follow-ups/shared-topic.ts'

describe('findSharedTopic', () => {
  it.each([
    ['体制改革亟需加速', '（三）多措并举，扎实推进体制改革。', '体制改革'],
    ['进一步提升行政复议质量', '2.在进一步提升行政复议质量方面。', '行政复议'],
    ['加快推进数据共享', '关于进一步强化政务数据共享工作建议的整改', '数据共享'],
  ])('finds what %s and %s share', (one, other, topic) => {
    expect(findSharedTopic(one, other)).toBe(topic)
  })

  it.each([
    ['进一步加强队伍建设', '持续加强队伍建设'],
    ['推动经济社会高质量发展', '服务经济社会高质量发展'],
    ['律师管理', '基金监管'],
    ['', '体制改革'],
  ])('finds no matter that %s and %s share', (one, other) => {
    expect(findSharedTopic(one, other)).toBe('')
  })
})
