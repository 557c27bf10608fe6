import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Site } from './open-site.ts'
import { findAnswer } from './read-api.ts'
import { PHONE, foldBlanks } from './visit.ts'

const WIDE = { viewport: { width: 1280, height: 800 } } as const

/** Words of the sample quotation that are looked for. */
const LENGTH = 4

interface Quoted {
  readonly address: string
  readonly words: string
}

/** A text of the bulletins, and words that stand in it. */
async function findQuoted(site: Site): Promise<Quoted> {
  const { citations } = await findAnswer(site.url)
  const [citation] = citations
  if (citation === undefined) throw new Error('The answer has no citation.')
  return {
    address: `/bulletins/${citation.passage.item.id}`,
    words: foldBlanks(citation.quote).slice(LENGTH, 2 * LENGTH),
  }
}

/** Opens the search of a text and looks for words. */
async function find(page: Page, { address, words }: Quoted): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: '查找', exact: true }).click()
  await page.getByRole('searchbox', { name: '在本篇中查找' }).fill(words)
}

const current = async (page: Page) =>
  foldBlanks((await page.locator('[data-current]').allTextContents()).join(''))

/** The means to read a text. */
export function describeReading(site: () => Site): void {
  describe('reading a text', () => {
    it('finds words, counts them, and goes round with Enter', async () => {
      const quoted = await findQuoted(site())
      const page = await site().newPage()
      await find(page, quoted)
      const count = page.locator('.find-count')
      const [, total = ''] = /^第 1 处，共 (\d+) 处$/.exec((await count.textContent()) ?? '') ?? []
      expect(Number(total)).toBeGreaterThan(0)
      expect(await current(page)).toBe(quoted.words)
      await page.keyboard.press('Shift+Enter')
      expect(await count.textContent()).toBe(`第 ${total} 处，共 ${total} 处`)
      await page.keyboard.press('Enter')
      expect(await count.textContent()).toBe(`第 1 处，共 ${total} 处`)
      await page.getByRole('searchbox').fill('没有这样的话')
      expect(await count.textContent()).toBe('没有找到')
      await page.keyboard.press('Escape')
      await page.locator('.find-bar').waitFor({ state: 'detached' })
      expect(await page.locator('.found').count()).toBe(0)
    })

    it('selects the sentence around a match by keyboard and checks it', async () => {
      const page = await site().newPage(WIDE)
      await find(page, await findQuoted(site()))
      await page.getByRole('button', { name: '选中这句' }).press('Enter')
      const toolbar = page.getByRole('toolbar', { name: '选中的文字' })
      await toolbar.waitFor()
      expect(await toolbar.evaluate((element) => element.matches(':focus-within'))).toBe(true)
      await page.keyboard.press('Escape')
      await toolbar.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: '选中这句' }).press('Enter')
      await toolbar.getByRole('link', { name: '核对这段文字' }).press('Enter')
      await page.locator('.verdict-exact, .verdict-normalized').first().waitFor()
    })

    it.each([
      ['a mouse', WIDE],
      ['a finger', PHONE],
    ])('offers to cite and pass on exactly what was selected with %s', async (_, screen) => {
      const { address } = await findQuoted(site())
      const page = await site().newPage({ ...screen, permissions: ['clipboard-read', 'clipboard-write'] })
      await page.goto(address)
      const paragraph = page.locator('.item-text > p').nth(3)
      await paragraph.evaluate((element) => element.ownerDocument.getSelection()?.selectAllChildren(element))
      const toolbar = page.getByRole('toolbar', { name: '选中的文字' })
      await toolbar.getByRole('button', { name: '复制链接' }).click()
      await toolbar.getByText('已复制').waitFor()
      const copied = await page.evaluate<string>('navigator.clipboard.readText()')
      await toolbar.getByRole('button', { name: /^引用/ }).click()
      await page.locator('.cite-text').waitFor()
      await page.keyboard.press('Escape')
      await toolbar.waitFor()
      const words = foldBlanks((await paragraph.textContent()) ?? '')
      await page.goto('about:blank')
      await page.goto(copied)
      await page.locator('.item-text mark').first().waitFor()
      expect(foldBlanks((await page.locator('.item-text mark').allTextContents()).join(''))).toBe(words)
    })

    it('shows the text as delivered, with the same words marked', async () => {
      const { citations } = await findAnswer(site().url)
      const page = await site().newPage()
      await page.goto(citations[0]?.url ?? '')
      await page.locator('.item-text mark').first().waitFor()
      await page.getByRole('button', { name: '原样文字' }).click()
      await page.locator('.delivered mark').first().waitFor()
      const marked = (await page.locator('.delivered mark').allTextContents()).join('')
      expect(marked).toContain(citations[0]?.quote)
      expect(await page.locator('.item-text table').count()).toBe(0)
    })
  })
}
