import { describe, expect, it } from 'vitest'
import { BodiesError, readBodies } from '../../corpus/read-bodies.ts'

const bodies = readBodies()

describe('readBodies', () => {
  it('reads the directory', () => {
    expect(bodies.length).toBeGreaterThanOrEqual(70)
  })

  it.each([
    ['人社局', '人力资源和社会保障局'],
    ['住建局', '住房和城乡建设局'],
    ['城管执法局', '城市管理和综合执法局'],
    ['医保局', '医疗保障局'],
    ['发改委', '发展和改革委员会'],
    ['教体局', '教育局'],
    ['行政审批局', '行政审批服务局'],
    ['国资委', '国有资产监督管理委员会'],
    ['纪委监委', '纪律检查委员会监察委员会'],
  ])('knows %s as %s', (alias, name) => {
    expect(bodies.find((body) => body.aliases.includes(alias))?.name).toBe(name)
  })

  it.each([
    ['人防办', '国防动员办公室'],
    ['扶贫办', '乡村振兴局'],
    ['卫计委', '卫生健康委员会'],
  ])('knows that %s became %s', (former, name) => {
    expect(bodies.find((body) => body.formerNames.includes(former))?.name).toBe(name)
  })

  it('gives no name to two bodies but where one took over from the other', () => {
    const names = bodies.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('names the file that is broken', () => {
    expect(() => readBodies('/nowhere/bodies.json')).toThrow(BodiesError)
  })
})
