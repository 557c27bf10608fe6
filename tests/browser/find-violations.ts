import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A rule of accessibility a page breaks, and where. */
export interface Violation {
  readonly id: string
  readonly nodes: readonly string[]
}

/** What axe-core finds wrong with a page as it stands. */
export async function findViolations(page: Page): Promise<readonly Violation[]> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate<Violation[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html + failureSummary) })))',
  )
}
