import { readFileSync } from 'node:fs'

/** @typedef {{ readonly status: string, readonly assertionResults: readonly unknown[] }} TestFile */

/** @param {TestFile} file */
const isBroken = (file) => file.status === 'failed' && file.assertionResults.length === 0

/**
 * Counts the tests in a JSON report of vitest. A file that could not be loaded counts as one failed test,
 * and so does a run that failed without naming any or that left no report.
 *
 * @param {string} reportFile
 * @param {boolean} succeeded whether vitest ended with status 0
 */
export const countTests = (reportFile, succeeded) => {
  const report = readReport(reportFile)
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && (!succeeded || report === NO_REPORT) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @typedef {{
 *   readonly numPassedTests: number,
 *   readonly numFailedTests: number,
 *   readonly numPendingTests: number,
 *   readonly numTodoTests: number,
 *   readonly testResults: readonly TestFile[],
 * }} VitestReport
 */

/** @type {VitestReport} */
const NO_REPORT = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
}

/**
 * Reads the report; an empty one where vitest ended before it wrote any.
 *
 * @param {string} file
 * @returns {VitestReport}
 */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return NO_REPORT
  }
}
