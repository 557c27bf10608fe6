import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { readAnswer } from './read-api.ts'
import { foldBlanks, openQuestion, readHighlight, waitForAnswer } from './visit.ts'

const QUESTION = '满意度测评中市教育局得了多少票？'

/** Citations that quote a row of a table. */
export function describeRows(site: () => Site): void {
  describe('a row of a table', () => {
    it('reads as headers and values in the answer, as delivered in preview and source', async () => {
      const { text, citations } = await readAnswer(site().url, { question: QUESTION })
      const row = citations.find(({ quote }) => quote.includes('\t'))
      if (row === undefined) throw new Error(`No table row answers ${QUESTION}`)
      expect(text).not.toContain('\t')
      const page = await site().newPage()
      await openQuestion(page, QUESTION)
      await waitForAnswer(page)
      const mark = page.getByRole('button', { name: `出处 ${row.n}`, exact: true }).first()
      await mark.hover()
      expect(await page.getByRole('tooltip').locator('.preview-quote').textContent()).toBe(row.quote)
      await mark.click()
      await page.locator('.panel mark').first().waitFor()
      expect(await readHighlight(page)).toBe(foldBlanks(row.quote))
      expect(await page.locator('.panel tr:has(mark)').count()).toBe(1)
    })
  })
}
