import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { findAnswer } from './read-api.ts'
import { PHONE, foldBlanks, openQuestion, readHighlight, waitForAnswer } from './visit.ts'

/** Script a browser loads before the first question, in bytes, compressed. */
const SCRIPT_BUDGET = 150 * 1024

/** Height of a fingertip in CSS pixels. */
const TOUCH_TARGET = 44

/** Telephones, fingers, slow networks. */
export function describeScreens(site: () => Site): void {
  describe('a small screen', () => {
    it('covers the conversation with the source on a telephone, and never scrolls sideways', async () => {
      const { question, citations } = await findAnswer(site().url)
      const page = await site().newPage(PHONE)
      await openQuestion(page, question)
      await waitForAnswer(page)
      await page.getByRole('button', { name: '出处 1', exact: true }).first().tap()
      await page.getByRole('dialog', { name: '出处原文' }).waitFor()
      expect(await readHighlight(page)).toBe(foldBlanks(citations[0]?.quote ?? ''))
      expect(await page.locator('.chat').getAttribute('inert')).not.toBeNull()
      await page.getByRole('button', { name: '关闭' }).tap()
      await page.getByRole('dialog').waitFor({ state: 'detached' })

      for (const width of [320, PHONE.viewport.width]) {
        await page.setViewportSize({ width, height: 700 })
        for (const address of [
          '/',
          page.url(),
          '/bulletins',
          '/check',
          `/check?text=${encodeURIComponent(citations[0]?.quote ?? '')}`,
          '/bulletins/miluo-gov-2023',
          '/bulletins/miluo-gov-2023/8',
          '/commitments?region=汨罗市',
          '/decisions',
          '/votes',
          '/bodies',
          `/people/${encodeURIComponent('张智鑫')}`,
        ]) {
          await page.goto(address)
          await page
            .locator(
              '.examples, .example-quote, .findings, .evidence, .bulletin-list, .contents, .item-text, .record, .body-list, .timeline',
            )
            .first()
            .waitFor()
          const surplus = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
          expect({ address, surplus }).toEqual({ address, surplus: 0 })
        }
      }
    })

    it('gives a finger 44 pixels for everything that can be pressed outside of running text', async () => {
      const { question } = await findAnswer(site().url)
      const page = await site().newPage(PHONE)
      await openQuestion(page, question)
      await waitForAnswer(page)
      const targets = await page.locator('a:not(.skip-link), button:not(.mark), select, summary').all()
      expect(targets.length).toBeGreaterThan(8)
      const heights = await Promise.all(
        targets.map(async (target) =>
          (await target.isVisible()) ? (await target.boundingBox())?.height : undefined,
        ),
      )
      expect(Math.min(...heights.filter((height) => height !== undefined))).toBeGreaterThanOrEqual(
        TOUCH_TARGET,
      )
    })

    it('loads at most 150 KiB of script, compressed, before the first question', async () => {
      const page = await site().newPage()
      const sizes: Promise<number>[] = []
      page.on('response', (response) => {
        if (!response.url().endsWith('.js')) return
        sizes.push(response.body().then((body) => gzipSync(body).length))
      })
      await page.goto('/', { waitUntil: 'networkidle' })
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(total).toBeGreaterThan(0)
      expect(total).toBeLessThanOrEqual(SCRIPT_BUDGET)
    })
  })
}
