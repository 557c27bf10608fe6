import { describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import type { Site } from './open-site.ts'
import { findAnswer } from './read-api.ts'
import { foldBlanks } from './visit.ts'

const SCREENS = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const

/** Run in the page: how far it can be scrolled sideways, in pixels. */
const READ_SURPLUS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** The page in large type, in colours chosen against the system's. */
export function describeLargeType(site: () => Site): void {
  describe.each(SCREENS)('large type, %s, %i pixels wide', (theme, width) => {
    it('breaks no rule and never scrolls sideways on the start page, with an answer and in the reader', async () => {
      const { question, citations } = await findAnswer(site().url)
      const [citation] = citations
      const page = await site().newPage({
        colorScheme: theme === 'dark' ? 'light' : 'dark',
        viewport: { width, height: 800 },
        bypassCSP: true,
        reducedMotion: 'reduce',
      })
      await page.addInitScript(
        `localStorage.setItem('wenbao.type', 'large'); localStorage.setItem('wenbao.theme', '${theme}')`,
      )
      const expectSound = async () => {
        expect(await findViolations(page)).toEqual([])
        expect(await page.evaluate<number>(READ_SURPLUS)).toBe(0)
      }
      await page.goto('/')
      await page.locator('.examples').waitFor()
      await page.getByRole('button', { name: '字号与颜色' }).click()
      await expectSound()

      await page.goto(`/?q=${encodeURIComponent(question)}`)
      await page.locator('.sources').waitFor()
      await expectSound()
      await page.getByRole('button', { name: /^历史记录/ }).click()
      await page.locator('.history-actions').waitFor()
      await expectSound()

      await page.goto(citation?.url ?? '')
      await page.getByRole('button', { name: '查找', exact: true }).click()
      await page.getByRole('searchbox').fill(foldBlanks(citation?.quote ?? '').slice(0, 4))
      await page.getByRole('button', { name: '选中这句' }).click()
      await page.getByRole('toolbar').waitFor()
      await expectSound()
      await page.getByRole('button', { name: '原样文字' }).click()
      await page.locator('.delivered').waitFor()
      await expectSound()
    })
  })
}
