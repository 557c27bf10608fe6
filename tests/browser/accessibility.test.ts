import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeSite } from './describe-site.ts'
import { findViolations } from './find-violations.ts'
import { readExamples } from './read-api.ts'

describeSite('every address in every theme', (site) => {
  const look = async (page: Page, ready: string) => {
    await page.locator(ready).first().waitFor()
    expect(await findViolations(page)).toEqual([])
  }

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('breaks no rule of axe-core: %s, %i pixels wide', async (colorScheme, width) => {
    const { items } = await readExamples(site().url)
    const question = encodeURIComponent(items[0]?.question ?? '')
    // The page's Content-Security-Policy would keep axe-core out.
    const page = await site().newPage({
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
      reducedMotion: 'reduce',
    })

    await page.goto('/')
    await look(page, '.examples')
    await page.goto(`/?q=${encodeURIComponent('上海市的房价是多少？')}`)
    await look(page, '.coverage')
    await page.goto(`/?q=${question}`)
    await look(page, '.sources')
    await page.locator('button.mark').first().focus()
    await page.keyboard.press('ArrowRight')
    await look(page, '.preview')
    await page.keyboard.press('Enter')
    await look(page, '.panel mark')
    await page.goto('/bulletins')
    await look(page, '.bulletin-list')
    await page.goto('/bulletins/miluo-gov-2023')
    await look(page, '.contents')
    await page.goto('/bulletins/miluo-gov-2023/8#100-140')
    await look(page, '.item-text mark')
    await page.goto(`${site().urlWithoutIndex}/`)
    await look(page, '.notice-failure')
  })
})
