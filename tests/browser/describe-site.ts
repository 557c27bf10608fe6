import { afterAll, beforeAll, describe } from 'vitest'
import { findChromium } from './find-chromium.ts'
import { openSite } from './open-site.ts'
import type { Site } from './open-site.ts'

const NOT_FOUND = '找不到 Chromium（可用 CHROMIUM_PATH 指明）'

/** Describes journeys through the running site; skipped with a visible line where no Chromium is found, failed where one is required. */
export function describeSite(title: string, journeys: (site: () => Site) => void): void {
  const executablePath = findChromium()
  if (executablePath === undefined && process.env['REQUIRE_BROWSER'] === '1') throw new Error(NOT_FOUND)
  if (executablePath === undefined) process.stderr.write(`${NOT_FOUND}：跳过浏览器测试\n`)

  describe.skipIf(executablePath === undefined)(title, () => {
    let opened: Site | undefined
    beforeAll(async () => {
      opened = await openSite(executablePath ?? '')
    })
    afterAll(async () => opened?.close())
    journeys(() => {
      if (opened === undefined) throw new Error('The site is not open.')
      return opened
    })
  })
}
