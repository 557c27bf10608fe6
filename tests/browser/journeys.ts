import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { findAnswer, findItemWithTable, readBulletins } from './read-api.ts'
import { REFUSED_QUESTION, ask, foldBlanks, openQuestion, readHighlight, waitForAnswer } from './visit.ts'

/** Ways through the page, from a question to the words of a bulletin and back. */
export function describeJourneys(site: () => Site): void {
  describe('a journey', () => {
    it('answers, opens each source with exactly the quote marked, and comes back', async () => {
      const { question, citations } = await findAnswer(site().url)
      const page = await site().newPage()
      await page.goto('/')
      await ask(page, question)
      await waitForAnswer(page)
      expect(await page.locator('.source-list > li').count()).toBe(citations.length)
      const asked = page.url()

      for (const { n, quote } of citations) {
        await page
          .locator('.sources .source')
          .nth(n - 1)
          .click()
        await page.getByRole('complementary', { name: '出处原文' }).waitFor()
        await page.getByRole('heading', { name: `出处 ${n} / ${citations.length}` }).waitFor()
        expect(await readHighlight(page)).toBe(foldBlanks(quote))
      }
      await page.goBack()
      await page.locator('.panel').waitFor({ state: 'detached' })
      expect(page.url()).toBe(asked)
      expect(await page.locator('[data-phase="done"]').count()).toBe(1)
    })

    it('keeps the conversation while the reader visits the source at full width', async () => {
      const { question, citations } = await findAnswer(site().url)
      const page = await site().newPage()
      await openQuestion(page, question)
      await waitForAnswer(page)
      await page.getByRole('button', { name: '出处 1', exact: true }).first().click()
      await page.getByRole('link', { name: '整页阅读' }).click()
      await page.locator('.reader').waitFor()
      expect(await readHighlight(page)).toBe(foldBlanks(citations[0]?.quote ?? ''))
      await page.goBack()
      await page.locator('.panel').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.panel').waitFor({ state: 'detached' })
      expect(await page.locator('[data-phase="done"]').count()).toBe(1)
    })

    it('says what was searched when the bulletins do not answer', async () => {
      const { total } = await readBulletins(site().url)
      const page = await site().newPage()
      await openQuestion(page, REFUSED_QUESTION)
      await waitForAnswer(page)
      expect(await page.locator('.status').textContent()).toBe('公报里没有')
      expect(await page.locator('.coverage-list > li').count()).toBe(total)
      expect(await page.locator('.mark').count()).toBe(0)
    })

    it('searches the bulletin chosen and no other', async () => {
      const { items } = await readBulletins(site().url)
      const chosen = items.at(-1)
      const page = await site().newPage()
      await page.goto('/')
      await page.getByRole('combobox', { name: '公报' }).selectOption({ value: chosen?.id ?? '' })
      await ask(page, '今年的重点工作是什么？')
      await waitForAnswer(page)
      await page.locator('.coverage summary').click()
      expect(await page.locator('.coverage-list a').allTextContents()).toEqual([chosen?.title])
      expect(new URL(page.url()).searchParams.get('bulletin')).toBe(chosen?.id)
    })

    it('goes on with a conversation and leaves it for a new question', async () => {
      const { question } = await findAnswer(site().url)
      const page = await site().newPage()
      await page.goto('/')
      await ask(page, question)
      await waitForAnswer(page)
      await ask(page, REFUSED_QUESTION)
      await page.locator('[data-status="refused"]').waitFor()
      expect(await page.locator('.turn').count()).toBe(2)
      await page.getByRole('link', { name: '新提问' }).click()
      await page.locator('.start').waitFor()
      await page.goBack()
      await waitForAnswer(page)
      expect(await page.locator('.question').allTextContents()).toEqual([question, REFUSED_QUESTION])
    })

    it('marks a span across table cells and the break between two pieces of the table', async () => {
      const { id, text, tables } = await findItemWithTable(site().url, 20)
      const rows = tables.find((table) => table.rows.length >= 20)?.rows ?? []
      const start = (rows[2]?.span.start ?? 0) + 2
      const end = (rows[18]?.span.end ?? 0) - 1
      const page = await site().newPage()
      await page.goto(`/bulletins/${id}#${start}-${end}~abcdef`)
      expect(await readHighlight(page)).toBe(foldBlanks(text.slice(start, end)))
      expect(await page.locator('mark').first().isVisible()).toBe(true)
    })

    it('leads from the list of bulletins over the contents to an item and back', async () => {
      const page = await site().newPage()
      await page.goto('/bulletins')
      await page.locator('.bulletin-card').first().click()
      await page.locator('.contents-line').nth(1).click()
      await page.locator('.reader h1').waitFor()
      await page.goBack()
      await page.locator('.contents').waitFor()
      await page.goBack()
      await page.locator('.bulletin-list').waitFor()
      expect(new URL(page.url()).pathname).toBe('/bulletins')
    })
  })
}
