/** @import { Outcome } from './run-check.mjs' */

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/gu

/**
 * Fills a text up to a width in terminal columns, where a Chinese character takes two.
 *
 * @param {string} text
 * @param {number} columns
 */
const pad = (text, columns) => text.padEnd(columns - (text.match(WIDE)?.length ?? 0))

/**
 * Prints a table of the checks, and as the last line the summed counts.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {boolean} whether something ran and nothing failed
 */
export const printOutcomes = (outcomes) => {
  console.log(`\n${pad('检查', 16)}${pad('结果', 8)}${pad('用时', 12)}通过 / 失败 / 跳过`)
  for (const { name, seconds, passed, failed, skipped } of outcomes) {
    const result = failed > 0 ? '失败' : passed > 0 ? '通过' : '跳过'
    console.log(
      `${pad(name, 16)}${pad(result, 8)}${pad(`${seconds.toFixed(1)} 秒`, 12)}${passed} / ${failed} / ${skipped}`,
    )
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const skipped = sum('skipped')
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  )
  return sum('passed') > 0 && sum('failed') === 0
}
