import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** A rule of accessibility a page breaks, and where. */
export interface Violation {
  readonly id: string
  readonly nodes: readonly string[]
}

/** What axe-core finds wrong with a page as it stands. */
export async function findViolations(page: Page): Promise<readonly Violation[]> {
  await page.addScriptTag({ content: axe.source })
  return page.evaluate<Violation[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html + failureSummary) })))',
  )
}
