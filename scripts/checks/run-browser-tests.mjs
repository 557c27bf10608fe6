import { findChromium } from '../find-chromium.mjs'
import { runTests } from './run-tests.mjs'

const NOT_FOUND = '找不到 Chromium（可用 CHROMIUM_PATH 指明）'

/** Runs the browser tests; without a Chromium they count as one skipped, or as one failed under REQUIRE_BROWSER=1. */
export const runBrowserTests = async () => {
  if (findChromium()) return runTests('browser')
  const required = process.env['REQUIRE_BROWSER'] === '1'
  console.log(`${NOT_FOUND}：${required ? 'REQUIRE_BROWSER=1，算作失败' : '跳过浏览器测试'}`)
  return { passed: 0, failed: required ? 1 : 0, skipped: required ? 0 : 1 }
}
