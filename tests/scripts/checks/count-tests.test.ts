import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countTests } from '../../../scripts/checks/count-tests.mjs'

const counts = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }

describe('countTests', () => {
  let folder = ''
  let report = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenbao-count-'))
    report = join(folder, 'report.json')
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  it('counts what the report counts', () => {
    writeFileSync(report, JSON.stringify({ ...counts, numFailedTests: 2, testResults: [] }))
    expect(countTests(report, false)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it('counts a file that could not be loaded as one failed test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ]
    writeFileSync(report, JSON.stringify({ ...counts, testResults }))
    expect(countTests(report, false)).toEqual({ passed: 5, failed: 1, skipped: 2 })
  })

  it('counts a run that failed without a failed test as one failed test', () => {
    writeFileSync(report, JSON.stringify({ ...counts, testResults: [] }))
    expect(countTests(report, false).failed).toBe(1)
    expect(countTests(report, true).failed).toBe(0)
  })

  it('counts a run that left no report as one failed test', () => {
    expect(countTests(report, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('never calls a run without a report a success', () => {
    expect(countTests(report, true).failed).toBe(1)
  })
})
