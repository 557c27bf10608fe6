import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { printOutcomes } from '../../../scripts/checks/print-outcomes.mjs'

const passing = { name: '类型', seconds: 1.24, passed: 1, failed: 0, skipped: 0 }
const failing = { name: '单元测试', seconds: 10, passed: 40, failed: 2, skipped: 0 }
const skipped = { name: '浏览器测试', seconds: 0, passed: 0, failed: 0, skipped: 1 }

describe('printOutcomes', () => {
  const lines: string[] = []

  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  })

  afterEach(() => {
    vi.restoreAllMocks()
    lines.length = 0
  })

  it('ends with the summed counts', () => {
    printOutcomes([passing, failing])
    expect(lines.at(-1)?.trim()).toBe('41 passed, 2 failed')
  })

  it('names skipped tests only where there are some', () => {
    printOutcomes([passing, skipped])
    expect(lines.at(-1)?.trim()).toBe('1 passed, 0 failed, 1 skipped')
  })

  it('succeeds only if something passed and nothing failed', () => {
    expect(printOutcomes([passing, skipped])).toBe(true)
    expect(printOutcomes([passing, failing])).toBe(false)
    expect(printOutcomes([skipped])).toBe(false)
  })

  it('aligns the columns of Chinese names', () => {
    printOutcomes([passing, failing])
    const rows = lines.filter((line) => line.includes('秒'))
    const columns = rows.map((row) => row.search(/通过|失败/))
    expect(columns).toEqual([16 - '类型'.length, 16 - '单元测试'.length])
  })
})
