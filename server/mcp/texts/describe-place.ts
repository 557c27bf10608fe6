import type { PassageView } from '../../api/schemas/passage.ts'
import { nameIssue } from './name-issue.ts'

/** Where words stand: bulletin, item, address. */
export function describePlace({ bulletin, item, url }: PassageView): string {
  return `出处：${nameIssue(bulletin)}《${item.title}》\n${url}`
}
