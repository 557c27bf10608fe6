import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { REFUSED_QUESTION, openQuestion, waitForAnswer } from './visit.ts'

/** What the page shows when an answer does not come. */
export function describeStates(site: () => Site): void {
  describe('a failure', () => {
    it('stops an answer that is coming, and asks again', async () => {
      const page = await site().newPage()
      // Never answered, so that there is time to press the button.
      await page.route('**/api/chat', () => undefined)
      await openQuestion(page, REFUSED_QUESTION)
      await page.locator('.skeleton').waitFor()
      await page.getByRole('button', { name: '停止' }).click()
      await page.getByText('已停止作答。').waitFor()
      await page.unroute('**/api/chat')
      await page.getByRole('button', { name: '重新提问' }).click()
      await waitForAnswer(page)
      expect(await page.locator('.turn').count()).toBe(1)
    })

    it('says what the server refused, and tries again', async () => {
      const page = await site().newPage()
      const problem = {
        type: '/problems/internal',
        title: '服务器内部错误',
        status: 500,
        detail: '详情见日志。',
      }
      await page.route('**/api/chat', (route) =>
        route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: JSON.stringify(problem),
        }),
      )
      await openQuestion(page, REFUSED_QUESTION)
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').textContent()).toContain('服务器内部错误')
      await page.unroute('**/api/chat')
      await page.getByRole('button', { name: '重试' }).click()
      await waitForAnswer(page)
    })

    it('shows the command that builds the index where there is none', async () => {
      const page = await site().newPage({ baseURL: site().urlWithoutIndex })
      await page.goto('/')
      expect(await page.locator('.command').textContent()).toMatch(/^npm /)
      expect(await page.locator('.examples').count()).toBe(0)
    })

    it('says that the network is gone', async () => {
      const page = await site().newPage()
      await page.goto('/')
      await page.context().setOffline(true)
      await page.locator('.offline').waitFor()
      expect(await page.locator('.offline').textContent()).toContain('网络已断开')
    })
  })
}
