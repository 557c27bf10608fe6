import { describe, expect, it } from 'vitest'
import { findChargedBodies } from '../../../../indexer/facts/decisions/find-charged-bodies.ts'

describe('findChargedBodies', () => {
  it.each([
    ['由市城管局牵头，市财政局配合。', ['市城管局']],
    ['由县发展和改革局、县水利局负责。', ['县发展和改革局', '县水利局']],
    ['由旗财政局和旗教育局共同负责。', ['旗财政局', '旗教育局']],
    ['由何远同志牵头，市住建局、市水利局具体负责。', ['市住建局', '市水利局']],
    ['由何远副市长召集市财政局研究。', ['市财政局']],
    ['同意由楚城集团置换贷款。', ['楚城集团']],
    ['（责任单位：市民政局；配合单位：市财政局）', ['市民政局']],
    ['请市交警支队会同市教育局摸底。', ['市交警支队']],
    ['由市教育局局长任组长。', []],
    ['由市委政法委牵头的工作专班已经成立。', []],
    ['各相关单位要密切配合，项目业主单位负责实施。', []],
    ['由于资金不足，市财政局表示困难。', []],
  ])('reads %s', (sentence, bodies) => {
    expect(findChargedBodies(sentence)).toEqual(bodies)
  })
})
