import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { readQuotations } from './read-api.ts'
import { INVENTED, alterNumber, writeArticle } from './sample-quotations.ts'
import { PHONE, foldBlanks, readHighlight } from './visit.ts'

const WIDE = { viewport: { width: 1280, height: 800 } } as const

const field = (page: Page) => page.getByRole('textbox', { name: '引文或文章' })

/** Pastes a text into the checker, checks it, and waits for the verdict that takes the focus. */
async function check(page: Page, text: string): Promise<string | null> {
  await field(page).fill(text)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await page.locator('#check-result-title:focus').waitFor()
  return page.locator('#check-result-title').textContent()
}

/** Checking quotations, and articles that quote. */
export function describeChecking(site: () => Site): void {
  describe.each([
    ['a wide window', WIDE],
    ['a telephone', PHONE],
  ])('the quotation checker in %s', (_, screen) => {
    it('tells a genuine, an altered and an invented quotation apart, and opens the source', async () => {
      const [genuine = ''] = await readQuotations(site().url)
      const page = await site().newPage(screen)
      await page.goto('/')
      await page.getByRole('link', { name: '核对引文' }).click()
      expect(await check(page, genuine)).toBe('与原文一致')
      expect(new URL(page.url()).searchParams.get('text')).toBe(genuine)
      await page.locator('.place .source').first().click()
      expect(await readHighlight(page)).toBe(foldBlanks(genuine))
      await page.goBack()
      await page.locator('.panel').waitFor({ state: 'detached' })

      expect(await check(page, alterNumber(genuine))).toBe('有改动')
      expect(await page.locator('.comparison del').textContent()).toMatch(/^〔引文没有：[\d.]+〕$/)
      expect(await page.locator('.comparison ins').textContent()).toMatch(/^〔原文没有：[\d.]+〕$/)
      expect(await page.locator('.difference-list li').count()).toBe(1)
      expect(await check(page, INVENTED)).toBe('公报里没有')
      expect(await page.locator('.findings > .place-list').count()).toBe(0)

      await page.goBack()
      await page.locator('.comparison').waitFor()
      expect(await field(page).inputValue()).toBe(alterNumber(genuine))
    })

    it('marks the quotations of an article, and leads from each to what is known of it', async () => {
      const [one = '', other = ''] = await readQuotations(site().url)
      const page = await site().newPage(screen)
      await page.goto('/check')
      const summary = await check(page, writeArticle(one, other))
      expect(summary).toBe('共4处引文：2处一致，1处有改动，1处公报里没有')
      expect(await page.locator('.quoted-words').allTextContents()).toEqual([
        one,
        INVENTED,
        alterNumber(other),
        other,
      ])
      await page.getByRole('link', { name: '第3处：有改动' }).click()
      expect(await page.locator(':focus').getAttribute('id')).toBe('quotation-3')
      await page.locator('#quotation-3').getByRole('link', { name: '回到文中' }).click()
      expect(await page.locator(':focus').getAttribute('id')).toBe('quoted-3')
    })
  })

  describe('the quotation checker', () => {
    it('offers a sentence of the bulletins, and checks with the keyboard', async () => {
      const page = await site().newPage()
      await page.goto('/check')
      const sentence = await page.locator('.example-words').textContent()
      await page.getByRole('link', { name: '核对这一句' }).click()
      await page.locator('.verdict-exact').waitFor()
      expect(await field(page).inputValue()).toBe(sentence)
      await field(page).fill(INVENTED)
      await field(page).press('Enter')
      expect(await field(page).inputValue()).toBe(`${INVENTED}\n`)
      await field(page).press('Control+Enter')
      await page.locator('.verdict-not-found').waitFor()
      await page.getByRole('button', { name: '清空' }).click()
      await page.locator('.example-quote').waitFor()
      expect(await page.locator('textarea:focus').count()).toBe(1)
    })

    it('keeps a text too long for an address while the reader visits a source at full width', async () => {
      const [one = '', other = ''] = await readQuotations(site().url)
      const article = writeArticle(one, other) + '此外没有引文。'.repeat(250)
      const page = await site().newPage()
      await page.goto('/check')
      await check(page, article)
      expect(new URL(page.url()).search).toBe('')
      await page.locator('.place .source').first().click()
      await page.getByRole('link', { name: '整页阅读' }).click()
      await page.locator('.reader mark').first().waitFor()
      await page.goBack()
      await page.goBack()
      await page.locator('.article-text').waitFor()
      expect(await field(page).inputValue()).toBe(article)
    })

    it('says what failed and tries again, and what to run where there is no index', async () => {
      const page = await site().newPage()
      await page.route('**/api/quotes/check', (route) => route.abort())
      await page.goto(`/check?text=${encodeURIComponent(INVENTED)}`)
      await page.getByRole('alert').getByText('连不上服务器').waitFor()
      await page.unroute('**/api/quotes/check')
      await page.getByRole('button', { name: '重试' }).click()
      await page.locator('.verdict-not-found').waitFor()
      await page.goto(`${site().urlWithoutIndex}/check`)
      expect(await page.locator('.command').textContent()).toMatch(/^npm /)
    })
  })
}
