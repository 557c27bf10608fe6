import { describe, expect, it } from 'vitest'
import { splitPostBody } from '../../../../indexer/facts/appointments/split-post-body.ts'

describe('splitPostBody', () => {
  it.each([
    ['县应急管理局局长', '县应急管理局'],
    ['县卫生健康局党组书记、局长', '县卫生健康局'],
    ['市公安局交通警察大队副大队长', '市公安局交通警察大队'],
    ['市桃林林场场长', '市桃林林场'],
    ['市财政局总会计师', '市财政局'],
    ['青石市中级人民法院民事审判第一庭庭长', '青石市中级人民法院'],
    ['青石市人民政府副市长', '青石市人民政府'],
    ['县人大常委会办公室主任', '县人大常委会办公室'],
    ['妇幼保健中心主任、妇幼保健院院长', '妇幼保健中心'],
    ['县公安局副局长（正科级）', '县公安局'],
    ['代理县监察委员会主任', '县监察委员会'],
    ['云溪县人民政府代理县长', '云溪县人民政府'],
  ])('finds the body of %s', (post, body) => {
    expect(splitPostBody(post)).toBe(body)
  })

  it.each(['县长', '云溪县副县长', '四级调研员', '青石市市长', '审判员'])('finds no body in %s', (post) => {
    expect(splitPostBody(post)).toBeUndefined()
  })
})
