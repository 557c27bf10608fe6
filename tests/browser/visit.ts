import type { Page } from 'playwright-core'

/** A question about a place that no bulletin covers. */
export const REFUSED_QUESTION = '上海市的房价是多少？'

/** A question that names a place and a year, in everyday words. */
export const NARROWED_QUESTION = '邵阳市2023年看病报销有什么进展？'

/** A telephone's window. */
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const

/** The text without its blanks. */
export function foldBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}

/** Types a question and sends it. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: '您的问题' }).fill(question)
  await page.keyboard.press('Enter')
}

/** Opens the address of a question, which asks it. */
export async function openQuestion(page: Page, question: string): Promise<void> {
  await page.goto(`/?q=${encodeURIComponent(question)}`)
}

/** Waits until the last answer is whole. */
export async function waitForAnswer(page: Page): Promise<void> {
  await page.locator('.turn:last-child[data-phase="done"]').waitFor()
}

/** Waits for the highlight and reads it whole, without blanks. */
export async function readHighlight(page: Page): Promise<string> {
  await page.locator('mark').first().waitFor()
  return foldBlanks((await page.locator('mark').allTextContents()).join(''))
}
