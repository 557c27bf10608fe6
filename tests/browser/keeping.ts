import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Site } from './open-site.ts'
import { findAnswer } from './read-api.ts'
import { REFUSED_QUESTION, ask, openQuestion, waitForAnswer } from './visit.ts'

const fileSchema = z.object({
  version: z.number(),
  conversations: z.array(z.object({ turns: z.array(z.object({ question: z.string(), text: z.string() })) })),
})

const openHistory = (page: Page) => page.getByRole('button', { name: /^历史记录/ }).click()
const questions = (page: Page) => page.locator('.question').allTextContents()

/** Conversations that the browser keeps. */
export function describeKeeping(site: () => Site): void {
  describe('conversations kept', () => {
    it('survive a reload with all their answers, unasked, and are reopened from the list', async () => {
      const { question } = await findAnswer(site().url)
      const page = await site().newPage()
      await openQuestion(page, question)
      await waitForAnswer(page)
      await ask(page, REFUSED_QUESTION)
      await page.locator('[data-status="refused"]').waitFor()
      const sources = await page.locator('.source-list').first().textContent()

      await page.route('**/api/chat', (route) => route.abort())
      await page.reload()
      await waitForAnswer(page)
      expect(await questions(page)).toEqual([question, REFUSED_QUESTION])
      expect(await page.locator('.source-list').first().textContent()).toBe(sources)

      await page.getByRole('link', { name: '新提问' }).click()
      await page.locator('.recent .history-open').click()
      await waitForAnswer(page)
      expect(await questions(page)).toEqual([question, REFUSED_QUESTION])
      expect(new URL(page.url()).searchParams.get('q')).toBe(question)
      await page.goBack()
      await page.locator('.start').waitFor()
    })

    it('are saved as a file, deleted one by one and all at once, and put back', async () => {
      const page = await site().newPage()
      await openQuestion(page, REFUSED_QUESTION)
      await waitForAnswer(page)
      await page.getByRole('link', { name: '新提问' }).click()
      await ask(page, `${REFUSED_QUESTION}房租呢？`)
      await waitForAnswer(page)
      await openHistory(page)
      const lines = page.getByRole('dialog').locator('.history-line')
      await lines.first().waitFor()
      expect(await lines.count()).toBe(2)

      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: '导出 JSON' }).click()
      const path = await (await saving).path()
      const { conversations } = fileSchema.parse(JSON.parse(await readFile(path, 'utf8')))
      expect(conversations.map(({ turns }) => turns[0]?.question)).toEqual([
        `${REFUSED_QUESTION}房租呢？`,
        REFUSED_QUESTION,
      ])

      await lines.first().getByRole('button', { name: /^删除/ }).click()
      expect(await lines.count()).toBe(1)
      await page.getByRole('button', { name: '撤销' }).click()
      expect(await lines.count()).toBe(2)
      await page.getByRole('button', { name: '全部删除' }).click()
      await page.getByText('还没有记录。').waitFor()
      await page.keyboard.press('Escape')
      await page.goto('/')
      await page.locator('.examples').waitFor()
      expect(await page.locator('.recent').isVisible()).toBe(false)
    })

    it('copies an answer with a reference by the standard for every citation', async () => {
      const { question, citations } = await findAnswer(site().url)
      const page = await site().newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
      await openQuestion(page, question)
      await waitForAnswer(page)
      await page.getByRole('button', { name: '复制答案' }).click()
      await page.getByText('已复制').waitFor()
      const copied = await page.evaluate<string>('navigator.clipboard.readText()')
      const references = copied.split('\n').filter((line) => /^\[\d+\] .*\[[A-Z]+(?:\/OL)?\]/.test(line))
      expect(copied.startsWith(question)).toBe(true)
      expect(references).toHaveLength(citations.length)
    })
  })

  describe('type size and colours', () => {
    it('survive a reload, and stand before the page is drawn', async () => {
      const page = await site().newPage({ colorScheme: 'light' })
      await page.goto('/')
      const size = () => page.evaluate<string>('getComputedStyle(document.documentElement).fontSize')
      const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
      const before = { size: await size(), ground: await ground() }
      await page.getByRole('button', { name: '字号与颜色' }).click()
      await page.getByRole('radio', { name: '大字版' }).check()
      await page.getByRole('radio', { name: '深色' }).check()
      await page.keyboard.press('Escape')
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('字号与颜色')
      const after = { size: await size(), ground: await ground() }
      expect(Number.parseFloat(after.size)).toBeGreaterThan(Number.parseFloat(before.size) * 1.2)
      expect(after.ground).not.toBe(before.ground)

      // Without the page's own script: what is left is what was applied before it.
      await page.route('**/assets/*.js', (route) => route.abort())
      await page.reload()
      expect({ size: await size(), ground: await ground() }).toEqual(after)
      await page.unroute('**/assets/*.js')
      await page.reload()
      await page.getByRole('button', { name: '字号与颜色' }).click()
      expect(await page.getByRole('radio', { name: '大字版' }).isChecked()).toBe(true)
      await page.getByRole('radio', { name: '标准' }).check()
      await page.getByRole('radio', { name: '跟随系统' }).check()
      expect({ size: await size(), ground: await ground() }).toEqual(before)
    })
  })
}
