import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

/** Where a server answers: the first argument, or where `npm start` serves. */
const SITE = process.argv[2] ?? 'http://127.0.0.1:8787'

const FOLDER = 'docs/screenshots'

const QUESTION = '汨罗市2023年地区生产总值增长目标是多少？'
/** A sentence of a bulletin with one figure changed. */
const ALTERED_QUOTATION = '地区生产总值增长8.8%，一般公共预算收入增长7.5%，规模工业增加值增长9%'
const REFUSED_QUESTION = '上海市的房价是多少？'

/** Milliseconds for movements to end. */
const SETTLING_TIME = 400

const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 }
const NARROW = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** @param {string} question */
const addressOf = (question) => `/?q=${encodeURIComponent(question)}`

/** @param {import('playwright-core').Page} page */
const openSource = async (page) => {
  await page.locator('.mark').first().click()
  await page.locator('.panel mark').first().waitFor()
}

/**
 * What is photographed: file name, window, address, what to wait for, and what to do before.
 *
 * @type {readonly { name: string, screen: import('playwright-core').BrowserContextOptions, address: string, ready: string, prepare?: (page: import('playwright-core').Page) => Promise<void> }[]}
 */
const SHOTS = [
  { name: 'start', screen: WIDE, address: '/', ready: '.examples' },
  { name: 'answer', screen: WIDE, address: addressOf(QUESTION), ready: '.sources', prepare: openSource },
  {
    name: 'answer-dark',
    screen: { ...WIDE, colorScheme: 'dark' },
    address: addressOf(QUESTION),
    ready: '.sources',
    prepare: openSource,
  },
  { name: 'answer-narrow', screen: NARROW, address: addressOf(QUESTION), ready: '.sources' },
  {
    name: 'source-narrow',
    screen: NARROW,
    address: addressOf(QUESTION),
    ready: '.sources',
    prepare: openSource,
  },
  { name: 'refused', screen: WIDE, address: addressOf(REFUSED_QUESTION), ready: '.coverage' },
  {
    name: 'check',
    screen: WIDE,
    address: `/check?text=${encodeURIComponent(ALTERED_QUOTATION)}`,
    ready: '.comparison',
  },
  { name: 'bulletins', screen: WIDE, address: '/bulletins', ready: '.bulletin-list' },
]

const takeScreenshots = async () => {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('找不到 Chromium（可用 CHROMIUM_PATH 指明）')
  await mkdir(FOLDER, { recursive: true })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  for (const { name, screen, address, ready, prepare } of SHOTS) {
    const context = await browser.newContext({ baseURL: SITE, locale: 'zh-CN', ...screen })
    const page = await context.newPage()
    await page.goto(address)
    await page.locator(ready).waitFor()
    await prepare?.(page)
    await page.waitForTimeout(SETTLING_TIME)
    await page.screenshot({ path: `${FOLDER}/${name}.png` })
    await context.close()
    console.log(`${FOLDER}/${name}.png`)
  }
  await browser.close()
}

await takeScreenshots()
