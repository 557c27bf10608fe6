import type { ReadItems } from '../items/read-items.ts'
import type { ParseDiagnostic } from '../model/parse-diagnostic.ts'
import { diagnoseContents } from './diagnose-contents.ts'
import { diagnoseHeadings } from './diagnose-headings.ts'
import { diagnoseTables } from './diagnose-tables.ts'
import { diagnoseText } from './diagnose-text.ts'

/** What is odd in a delivered text, rule by rule; `offset` points into the delivered file. */
export function diagnoseBulletin(
  bulletinId: string,
  delivered: string,
  read: ReadItems,
): readonly ParseDiagnostic[] {
  if (read.items.length === 0) {
    return [
      { rule: 'file-without-text', severity: 'warning', message: 'The file holds no text.', bulletinId },
    ]
  }
  return [
    ...diagnoseContents(bulletinId, read),
    ...read.items.flatMap((item) => [
      ...diagnoseHeadings(item),
      ...diagnoseTables(item),
      ...diagnoseText(item, delivered),
    ]),
  ]
}
