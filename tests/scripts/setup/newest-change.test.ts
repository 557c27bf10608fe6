import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newestChange } from '../../../scripts/setup/newest-change.mjs'

describe('newestChange', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenbao-newest-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it('is 0 for what does not exist, so that anything is newer', () => {
    expect(newestChange(join(folder, 'nothing'))).toBe(0)
  })

  it('finds the latest file below folders', () => {
    mkdirSync(join(folder, 'inner'))
    const file = join(folder, 'inner', 'file')
    writeFileSync(file, '')
    const later = Date.now() / 1000 + 3600
    utimesSync(file, later, later)
    expect(newestChange(folder)).toBeCloseTo(later * 1000, -1)
  })
})
