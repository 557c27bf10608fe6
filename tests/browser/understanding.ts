import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { readAnswer, readBulletins } from './read-api.ts'
import { NARROWED_QUESTION, ask, foldBlanks, openQuestion, waitForAnswer } from './visit.ts'

const REMOVED = { kind: 'region', value: '邵阳市' } as const
const OPENING = '永州市的医保报销有什么进展？'
const FOLLOW_UP = '那平江县呢？'

/** How the page shows what a question was understood to mean, and lets the asker change it. */
export function describeUnderstanding(site: () => Site): void {
  describe('what was understood', () => {
    it('asks again without a chip that is taken away, and keeps that in the address', async () => {
      const [before, after] = await Promise.all([
        readAnswer(site().url, { question: NARROWED_QUESTION }),
        readAnswer(site().url, { question: NARROWED_QUESTION, ignore: [REMOVED] }),
      ])
      expect(foldBlanks(after.text)).not.toBe(foldBlanks(before.text))
      const page = await site().newPage()
      const sources = page.locator('.source-list > li')
      const remove = page.getByRole('button', { name: `不按“${REMOVED.value}”查找` })
      await openQuestion(page, NARROWED_QUESTION)
      await waitForAnswer(page)
      await remove.click()
      await page.locator('.ignored').waitFor()
      await waitForAnswer(page)
      expect(new URL(page.url()).searchParams.getAll('ignore')).toEqual(['region:邵阳市'])
      expect(await page.locator('.chips').textContent()).not.toContain(REMOVED.value)
      expect(await sources.count()).toBe(after.citations.length)
      expect(await page.locator('.turn').count()).toBe(1)
      expect(await page.locator(':focus').textContent()).toBe(NARROWED_QUESTION)

      const shared = await site().newPage()
      await shared.goto(page.url())
      await waitForAnswer(shared)
      expect(await shared.locator('.source-list').textContent()).toBe(
        await page.locator('.source-list').textContent(),
      )
      await page.goBack()
      await remove.waitFor()
      await waitForAnswer(page)
      expect(await sources.count()).toBe(before.citations.length)
    })

    it('searches every bulletin once the only region is taken away, and the region again once it is restored', async () => {
      const { total } = await readBulletins(site().url)
      const page = await site().newPage()
      await page.goto(
        `/?q=${encodeURIComponent(NARROWED_QUESTION)}&ignore=${encodeURIComponent('region:邵阳市')}`,
      )
      await waitForAnswer(page)
      expect(await page.locator('.coverage-list > li').count()).toBe(total)
      await page.getByRole('button', { name: '恢复' }).click()
      await page.locator('.ignored').waitFor({ state: 'detached' })
      await waitForAnswer(page)
      expect(await page.locator('.coverage-list > li').count()).toBeLessThan(total)
      expect(page.url()).not.toContain('ignore')
    })

    it('shows how a follow-up was completed, and puts that where it can be changed', async () => {
      const page = await site().newPage()
      await page.goto('/')
      await ask(page, OPENING)
      await waitForAnswer(page)
      const opening = await readAnswer(site().url, { question: OPENING })
      const history = [
        { role: 'user' as const, content: OPENING },
        { role: 'assistant' as const, content: opening.text },
      ]
      const { standaloneQuestion } = await readAnswer(site().url, { question: FOLLOW_UP, history })
      await ask(page, FOLLOW_UP)
      await page.locator('.turn').nth(1).waitFor()
      await waitForAnswer(page)

      const shown = page.locator('.turn:last-child .standalone-words')
      const isRewritten = foldBlanks(standaloneQuestion) !== FOLLOW_UP
      expect(await shown.allTextContents()).toEqual(isRewritten ? [standaloneQuestion] : [])
      if (!isRewritten) return
      await page.getByRole('button', { name: '修改这个问题，再提问' }).click()
      const field = page.getByRole('textbox', { name: '您的问题' })
      expect(await field.inputValue()).toBe(standaloneQuestion)
      expect(await field.evaluate((element) => element.matches(':focus'))).toBe(true)
    })
  })
}
