import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { findAnswer } from './read-api.ts'
import { openQuestion, waitForAnswer } from './visit.ts'

/** References to the texts of the bulletins. */
export function describeCiting(site: () => Site): void {
  describe('a reference', () => {
    it('is shown in the standard format first, in others on request, and copied by one press', async () => {
      const { question } = await findAnswer(site().url)
      const page = await site().newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
      await openQuestion(page, question)
      await waitForAnswer(page)
      await page.locator('.source-line .cite button').first().click()
      const dialog = page.getByRole('dialog', { name: '引用' })
      await dialog.locator('.cite-text').waitFor()
      expect(await dialog.getByRole('radio', { checked: true }).getAttribute('value')).toBe('gbt7714-2025')
      const reference = await dialog.locator('.cite-text').textContent()
      expect(reference).toContain('[J]')
      await dialog.getByRole('button', { name: '复制著录' }).click()
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(reference)
      await dialog.getByRole('radio', { name: 'BibTeX' }).check()
      expect(await dialog.locator('.cite-text').textContent()).toMatch(/^@article/)
    })

    it('closes alone where it stands over an open source, and gives the focus back', async () => {
      const { question, citations } = await findAnswer(site().url)
      const page = await site().newPage()
      await openQuestion(page, question)
      await waitForAnswer(page)
      await page.locator('.sources .source').first().click()
      await page.locator('.highlight-actions .cite button').click()
      await page.getByRole('radio', { name: 'BibTeX' }).check()
      expect(await page.locator('.cite-text').textContent()).toContain(citations[0]?.quote.slice(0, 8))
      await page.keyboard.press('Escape')
      await page.locator('.cite-dialog').waitFor({ state: 'detached' })
      expect(await page.locator(':focus').textContent()).toBe('引用')
      expect(await page.locator('.panel').count()).toBe(1)
      await page.locator('.highlight-actions').getByRole('link', { name: '核对这段文字' }).click()
      await page.locator('.verdict-exact').waitFor()
    })
  })
}
