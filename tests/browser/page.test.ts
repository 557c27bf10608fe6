import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeSite } from './describe-site.ts'
import { findItemWithTable, readAnswer, readBulletins, readExamples } from './read-api.ts'

const KIBIBYTE = 1024
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
const REFUSED_QUESTION = '上海市的房价是多少？'

const foldBlanks = (text: string) => text.replaceAll(/\s/g, '')

const marked = async (page: Page) => {
  await page.locator('mark').first().waitFor()
  return foldBlanks((await page.locator('mark').allTextContents()).join(''))
}

const ask = async (page: Page, question: string) => {
  await page.getByRole('textbox', { name: '您的问题' }).fill(question)
  await page.keyboard.press('Enter')
}

const answered = (page: Page) => page.locator('[data-phase="done"]').last().waitFor()

const focusedClass = (page: Page) => page.locator(':focus').getAttribute('class')

describeSite('the page', (site) => {
  /** A question the index answers, with the quotes of its answer. */
  const findAnswer = async () => {
    const { items } = await readExamples(site().url)
    for (const { question } of items) {
      const answer = await readAnswer(site().url, question)
      if (answer.status === 'answered' && answer.citations.length > 1) return answer
    }
    throw new Error('No example question has an answer with two quotes.')
  }

  it('answers, opens each source with exactly the quote marked, and comes back', async () => {
    const { question, citations } = await findAnswer()
    const page = await site().newPage()
    await page.goto('/')
    await ask(page, question)
    await answered(page)
    expect(await page.locator('.source-list > li').count()).toBe(citations.length)
    const asked = page.url()

    for (const { n, quote } of citations) {
      await page
        .locator('.sources .source')
        .nth(n - 1)
        .click()
      await page.getByRole('complementary', { name: '出处原文' }).waitFor()
      await page.getByRole('heading', { name: `出处 ${n} / ${citations.length}` }).waitFor()
      expect(await marked(page)).toBe(foldBlanks(quote))
    }
    await page.goBack()
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(page.url()).toBe(asked)
    expect(await page.locator('[data-phase="done"]').count()).toBe(1)
  })

  it('keeps the conversation while the reader visits the source at full width', async () => {
    const { question, citations } = await findAnswer()
    const page = await site().newPage()
    await page.goto(`/?q=${encodeURIComponent(question)}`)
    await answered(page)
    await page.getByRole('button', { name: '出处 1', exact: true }).first().click()
    await page.getByRole('link', { name: '整页阅读' }).click()
    await page.locator('.reader').waitFor()
    expect(await marked(page)).toBe(foldBlanks(citations[0]?.quote ?? ''))
    await page.goBack()
    await page.locator('.panel').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await page.locator('[data-phase="done"]').count()).toBe(1)
  })

  it('says what was searched when the bulletins do not answer', async () => {
    const { total } = await readBulletins(site().url)
    const page = await site().newPage()
    await page.goto(`/?q=${encodeURIComponent(REFUSED_QUESTION)}`)
    await answered(page)
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
    await answered(page)
    await page.locator('.coverage summary').click()
    expect(await page.locator('.coverage-list a').allTextContents()).toEqual([chosen?.title])
    expect(new URL(page.url()).searchParams.get('bulletin')).toBe(chosen?.id)
  })

  it('goes on with a conversation and leaves it for a new question', async () => {
    const { question } = await findAnswer()
    const page = await site().newPage()
    await page.goto('/')
    await ask(page, question)
    await answered(page)
    await ask(page, REFUSED_QUESTION)
    await page.locator('[data-status="refused"]').waitFor()
    expect(await page.locator('.turn').count()).toBe(2)
    await page.getByRole('link', { name: '新提问' }).click()
    await page.locator('.start').waitFor()
    await page.goBack()
    await answered(page)
    expect(await page.locator('.question').allTextContents()).toEqual([question])
  })

  it('marks a span across table cells and the break between two pieces of the table', async () => {
    const { id, text, tables } = await findItemWithTable(site().url, 20)
    const rows = tables.find((table) => table.rows.length >= 20)?.rows ?? []
    const start = (rows[2]?.span.start ?? 0) + 2
    const end = (rows[18]?.span.end ?? 0) - 1
    const page = await site().newPage()
    await page.goto(`/bulletins/${id}#${start}-${end}~abcdef`)
    expect(await marked(page)).toBe(foldBlanks(text.slice(start, end)))
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

  it('works by keyboard alone', async () => {
    const { question } = await findAnswer()
    const page = await site().newPage()
    await page.goto('/')
    await page.locator('.examples').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('/')
    await page.keyboard.insertText(question)
    await page.keyboard.press('Enter')
    await answered(page)

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

  it('stops an answer that is coming, and asks again', async () => {
    const page = await site().newPage()
    const held = Promise.withResolvers<void>()
    await page.route('**/api/chat', async (route) => {
      await held.promise
      await route.abort().catch(() => undefined)
    })
    await page.goto(`/?q=${encodeURIComponent(REFUSED_QUESTION)}`)
    await page.locator('.skeleton').waitFor()
    await page.getByRole('button', { name: '停止' }).click()
    await page.getByText('已停止作答。').waitFor()
    held.resolve()
    await page.unroute('**/api/chat')
    await page.getByRole('button', { name: '重新提问' }).click()
    await answered(page)
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
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    )
    await page.goto(`/?q=${encodeURIComponent(REFUSED_QUESTION)}`)
    await page.getByRole('alert').getByText('服务器内部错误').waitFor()
    await page.unroute('**/api/chat')
    await page.getByRole('button', { name: '重试' }).click()
    await answered(page)
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
    await page.getByText('网络已断开').waitFor()
  })

  it('covers the conversation with the source on a telephone, and never scrolls sideways', async () => {
    const { question, citations } = await findAnswer()
    const page = await site().newPage(PHONE)
    await page.goto(`/?q=${encodeURIComponent(question)}`)
    await answered(page)
    await page.getByRole('button', { name: '出处 1', exact: true }).first().tap()
    await page.getByRole('dialog', { name: '出处原文' }).waitFor()
    expect(await marked(page)).toBe(foldBlanks(citations[0]?.quote ?? ''))
    expect(await page.locator('.chat').getAttribute('inert')).not.toBeNull()
    await page.getByRole('button', { name: '关闭' }).tap()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    for (const width of [320, PHONE.viewport.width]) {
      await page.setViewportSize({ width, height: 700 })
      for (const address of [
        '/',
        page.url(),
        '/bulletins',
        '/bulletins/miluo-gov-2023',
        '/bulletins/miluo-gov-2023/8',
      ]) {
        await page.goto(address)
        await page.locator('.examples, .evidence, .bulletin-list, .contents, .item-text').first().waitFor()
        const surplus = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        expect({ address, surplus }).toEqual({ address, surplus: 0 })
      }
    }
  })

  it('gives a finger 44 pixels for everything that can be pressed outside of running text', async () => {
    const { question } = await findAnswer()
    const page = await site().newPage(PHONE)
    await page.goto(`/?q=${encodeURIComponent(question)}`)
    await answered(page)
    const targets = await page.locator('a:not(.skip-link), button:not(.mark), select, summary').all()
    expect(targets.length).toBeGreaterThan(8)
    const heights = await Promise.all(
      targets.map(async (target) => (await target.boundingBox())?.height ?? 44),
    )
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })

  it('loads at most 150 KiB of script, compressed, before the first question', async () => {
    const page = await site().newPage()
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return
      sizes.push(response.body().then((body) => gzipSync(body).length))
    })
    await page.goto('/', { waitUntil: 'networkidle' })
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(150 * KIBIBYTE)
  })

  it('speaks English when asked to, and remembers it', async () => {
    const page = await site().newPage()
    await page.goto('/')
    await page.getByRole('button', { name: 'Switch to English' }).click()
    await page.reload()
    await page.getByRole('textbox', { name: 'Your question' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it('throws no error and asks no other machine for anything', () => {
    expect(site().complaints).toEqual([])
  })
})
