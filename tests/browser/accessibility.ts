import { describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import type { Site } from './open-site.ts'
import { findAnswer, readQuotations } from './read-api.ts'
import { alterNumber, writeArticle } from './sample-quotations.ts'
import { NARROWED_QUESTION, REFUSED_QUESTION } from './visit.ts'

const SCREENS = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const

/** Every address, in every theme, under the rules of axe-core. */
export function describeAccessibility(site: () => Site): void {
  describe.each(SCREENS)('%s, %i pixels wide', (colorScheme, width) => {
    /** A page that axe-core may enter, which the Content-Security-Policy would keep out. */
    const newPage = () =>
      site().newPage({
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
        reducedMotion: 'reduce',
      })

    it.each([
      ['/', '.examples'],
      [`/?q=${encodeURIComponent(REFUSED_QUESTION)}`, '.coverage'],
      [
        `/?q=${encodeURIComponent(NARROWED_QUESTION)}&ignore=${encodeURIComponent('year:2023年')}`,
        '.coverage',
      ],
      ['/check', '.example-quote'],
      ['/docs', '#schemas'],
      ['/bulletins', '.bulletin-list'],
      ['/bulletins/miluo-gov-2023', '.contents'],
      ['/bulletins/miluo-gov-2023/8#100-140', '.item-text mark'],
      ['/bulletins/a/b/c', '.button'],
    ])('breaks no rule at %s', async (address, ready) => {
      const page = await newPage()
      await page.goto(address)
      await page.locator(ready).first().waitFor()
      expect(await findViolations(page)).toEqual([])
    })

    it('breaks no rule with an answer, a preview and a source open', async () => {
      const { question } = await findAnswer(site().url)
      const page = await newPage()
      await page.goto(`/?q=${encodeURIComponent(question)}`)
      await page.locator('.sources').waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.locator('button.mark').first().focus()
      await page.keyboard.press('ArrowRight')
      await page.getByRole('tooltip').waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.locator('.panel mark').first().waitFor()
      expect(await findViolations(page)).toEqual([])
    })

    it('breaks no rule with an altered quotation, an article and a reference open', async () => {
      const [genuine = '', other = ''] = await readQuotations(site().url)
      const page = await newPage()
      await page.goto(`/check?text=${encodeURIComponent(alterNumber(genuine))}`)
      await page.locator('.comparison').waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.goto(`/check?text=${encodeURIComponent(writeArticle(genuine, other))}`)
      await page.locator('.article-text').waitFor()
      await page.locator('.other-places summary').first().click()
      expect(await findViolations(page)).toEqual([])
      await page.locator('.place .cite button').first().click()
      await page.locator('.cite-text').waitFor()
      expect(await findViolations(page)).toEqual([])
    })

    it('breaks no rule without an index', async () => {
      const page = await newPage()
      await page.goto(`${site().urlWithoutIndex}/`)
      await page.locator('.notice-failure').waitFor()
      expect(await findViolations(page)).toEqual([])
    })
  })
}
