import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import type { Site } from './open-site.ts'
import { readAppointments, readCommitments } from './read-api.ts'
import { PHONE, foldBlanks, readHighlight } from './visit.ts'

/** Waits until the page says how many records there are. */
async function waitForCount(page: Page, total: number): Promise<void> {
  await page.locator('.register-count').getByText(`共${total}条`).waitFor()
}

/** Presses Tab until the link to a record's place in the text has the focus. */
async function tabToProof(page: Page): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await page.locator('.proof-open:focus').count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error('No link to a text takes the focus.')
}

/** Each kind of page, with what stands there when it is ready; narrowed, so that axe-core has few lines to read. */
const PAGES = [
  ['/commitments?body=教育局', '.record'],
  ['/decisions?q=通告', '.record'],
  ['/appointments?body=财政局', '.record'],
  ['/votes', '.vote-picture'],
  ['/evaluations?q=学习', '.record'],
  ['/evaluations?q=没有的词语', '.notice'],
  ['/bodies?q=教育局', '.body-list'],
  ['/bodies/平江县:教育局', '.body-counts'],
  ['/people/张智鑫', '.timeline'],
] as const

/** Registers, bodies and people, browsed without a question. */
export function describeRegisters(site: () => Site): void {
  describe('the registers', () => {
    it('let a clerk narrow appointments to a body and open the text, by keyboard alone', async () => {
      const { items: all } = await readAppointments(site().url)
      const body = all.find(({ body: name }) => name?.endsWith('财政局'))?.body ?? ''
      const { items, total } = await readAppointments(site().url, { body })
      const page = await site().newPage()
      await page.goto('/')
      await page.getByRole('link', { name: '决定与任免' }).press('Enter')
      await page.getByRole('link', { name: '任免', exact: true }).press('Enter')
      await waitForCount(page, all.length)
      await page.getByRole('combobox', { name: '机构' }).focus()
      await page.keyboard.insertText(body)
      await page.keyboard.press('Enter')
      await waitForCount(page, total)
      expect(new URL(page.url()).searchParams.get('body')).toBe(body)
      expect(await page.locator('.record').count()).toBe(total)

      await tabToProof(page)
      const opener = await page.locator(':focus').getAttribute('aria-label')
      await page.keyboard.press('Enter')
      expect(await readHighlight(page)).toBe(foldBlanks(items[0]?.quote ?? ''))
      await page.keyboard.press('Escape')
      await page.locator('.panel').waitFor({ state: 'detached' })
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe(opener)

      await page.reload()
      await waitForCount(page, total)
      expect(await page.getByRole('combobox', { name: '机构' }).inputValue()).toBe(body)
      await page.goBack()
      await waitForCount(page, all.length)
    })

    it('lead a resident with a telephone from a department to what it promised', async () => {
      const query = { region: '永州市', body: '市教育局' }
      const { items, total } = await readCommitments(site().url, query)
      const page = await site().newPage(PHONE)
      await page.goto('/commitments')
      await page.getByRole('link', { name: '按机构查看' }).tap()
      await page.getByRole('combobox', { name: '机构名称' }).fill('教体局')
      await page.getByRole('button', { name: '筛选' }).tap()
      await page.locator('.body-line', { hasText: query.body }).first().tap()
      await page.getByRole('link', { name: `承诺 ${total}` }).tap()
      await waitForCount(page, total)
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(query)
      const layout = await page.evaluate<string>(
        "getComputedStyle(document.querySelector('.record')).display",
      )
      expect(layout).toBe('flex')
      await page.locator('.proof-open').first().tap()
      await page.getByRole('dialog', { name: '出处原文' }).waitFor()
      expect(await readHighlight(page)).toBe(foldBlanks(items[0]?.quote ?? ''))
    })

    it('load more where there is more, and put the focus on the first line that came', async () => {
      const { items, total } = await readCommitments(site().url, { limit: '51' })
      const page = await site().newPage()
      await page.goto('/commitments')
      await page.locator('.register-count').getByText(`共${total}条 · 已列出50条`).waitFor()
      await page.getByRole('button', { name: '更多' }).click()
      await page.locator('.record').nth(50).waitFor()
      expect(await page.locator('.record:focus').textContent()).toContain(items[50]?.what)
      const sheet = await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href')
      const text = await (await fetch(site().url + sheet)).text()
      expect(text.trim().split('\r\n').length).toBeGreaterThan(total)
    })

    it('show the words that prove a record, and where a person is recorded', async () => {
      const { items } = await readAppointments(site().url, { person: '李洋' })
      const page = await site().newPage({ bypassCSP: true, reducedMotion: 'reduce' })
      await page.goto(`/appointments?person=${encodeURIComponent('李洋')}`)
      await page.getByRole('button', { name: '出处' }).first().click()
      expect(await page.locator('.proof-quote').textContent()).toBe(items[0]?.quote)
      expect(await findViolations(page)).toEqual([])
      await page.locator('.record').getByRole('link', { name: '李洋' }).first().click()
      await page.getByRole('heading', { level: 1, name: '李洋' }).waitFor()
      await page.locator('.timeline-record').first().waitFor()
      expect(await page.locator('.timeline-record').count()).toBe(items.length)
      await page.locator('.proof-open').first().click()
      await page.locator('.panel mark').first().waitFor()
      expect(await findViolations(page)).toEqual([])
    })

    it('draw a ballot as bars with the same numbers as a table', async () => {
      const page = await site().newPage()
      await page.goto('/votes')
      const lines = page.locator('.vote-line')
      await lines.first().waitFor()
      await page.getByText('用表格看').click()
      const rows = page.locator('.vote-table tbody tr')
      expect(await rows.count()).toBe(await lines.count())
      const [inPicture, inTable] = await Promise.all([
        lines.first().textContent(),
        rows.first().textContent(),
      ])
      expect(inPicture).toBe(inTable)
    })

    it('give a finger 44 pixels for everything that can be pressed', async () => {
      const page = await site().newPage(PHONE)
      await page.goto(`/commitments?body=${encodeURIComponent('教育局')}`)
      await page.locator('.record').first().waitFor()
      const heights = await page.evaluate<number[]>(
        "[...document.querySelectorAll('a:not(.skip-link), main :is(button, input, select, summary)')].filter((target) => target.checkVisibility()).map((target) => target.offsetHeight)",
      )
      expect(heights.length).toBeGreaterThan(15)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    })

    it('say that nothing matches, what failed, and what to run where there is no index', async () => {
      const page = await site().newPage()
      await page.goto(`/decisions?q=${encodeURIComponent('没有的词语')}`)
      await page.getByText('没有符合条件的记录。').waitFor()
      await waitForCount(page, 0)
      await page.route('**/api/votes', (route) => route.abort())
      await page.goto('/votes')
      await page.getByRole('alert').getByText('连不上服务器').waitFor()
      await page.unroute('**/api/votes')
      await page.getByRole('button', { name: '重试' }).click()
      await page.locator('.record').first().waitFor()
      await page.goto(`${site().urlWithoutIndex}/commitments`)
      expect(await page.locator('.command').textContent()).toMatch(/^npm /)
    })
  })

  describe.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('the registers in a %s window %i pixels wide', (colorScheme, width) => {
    it.each(PAGES)('break no rule of axe-core at %s', async (address, ready) => {
      const viewport = { width, height: 800 }
      const page = await site().newPage({ colorScheme, viewport, bypassCSP: true, reducedMotion: 'reduce' })
      await page.goto(address)
      await page.locator(ready).first().waitFor()
      expect(await findViolations(page)).toEqual([])
    })
  })
}
