import { describe, expect, it } from 'vitest'
import { nameFullBody } from '../../../server/citing/name-full-body.ts'

describe('nameFullBody', () => {
  it.each([
    ['市教育局', '永州市', '永州市教育局'],
    ['县人民政府', '平江县', '平江县人民政府'],
    ['人大常委会履职评议调查组', '平江县', '平江县人大常委会履职评议调查组'],
    ['汨罗市人民政府办公室', '汨罗市', '汨罗市人民政府办公室'],
    ['省自然资源厅', '永州市', '省自然资源厅'],
    ['县教育局', '永州市', '县教育局'],
    ['国家税务总局', '永州市', '国家税务总局'],
    ['中共永州市委', '永州市', '中共永州市委'],
  ])('%s of %s is %s', (body, region, full) => {
    expect(nameFullBody(body, region)).toBe(full)
  })
})
