import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { findAnswer } from './read-api.ts'
import { waitForAnswer } from './visit.ts'

const focusedClass = (page: Page) => page.locator(':focus').getAttribute('class')

/** Typing, the keyboard, the language. */
export function describeInput(site: () => Site): void {
  describe('the keyboard', () => {
    it('works by keyboard alone', async () => {
      const { question } = await findAnswer(site().url)
      const page = await site().newPage()
      await page.goto('/')
      await page.locator('.examples').waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('/')
      await page.keyboard.insertText(question)
      await page.keyboard.press('Enter')
      await waitForAnswer(page)

      for (let steps = 0; steps < 40 && (await focusedClass(page)) !== 'mark'; steps += 1) {
        await page.keyboard.press('Shift+Tab')
      }
      await page.getByRole('tooltip').waitFor()
      const last = await page.locator(':focus').textContent()
      await page.keyboard.press('ArrowLeft')
      expect(await page.locator(':focus').textContent()).not.toBe(last)
      const chosen = await page.locator(':focus').textContent()

      await page.keyboard.press('Enter')
      await page.locator('.panel mark').first().waitFor()
      expect(await focusedClass(page)).toBe('panel-title')
      await page.keyboard.press('Escape')
      await page.locator('.panel').waitFor({ state: 'detached' })
      expect(await page.locator(':focus').textContent()).toBe(chosen)
    })

    it('leaves Enter to the input method, and breaks the line with Shift', async () => {
      const page = await site().newPage()
      await page.goto('/')
      const field = page.getByRole('textbox', { name: '您的问题' })
      await field.fill('yongzhou')
      await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
      await field.press('Shift+Enter')
      await field.press('a')
      expect(await field.inputValue()).toBe('yongzhou\na')
      expect(await page.locator('.turn').count()).toBe(0)
    })

    it('speaks English when asked to, and remembers it', async () => {
      const page = await site().newPage()
      await page.goto('/')
      await page.getByRole('button', { name: 'Switch to English' }).click()
      await page.reload()
      await page.getByRole('textbox', { name: 'Your question' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
    })
  })
}
