import type { BulletinReferenceView } from '../../api/schemas/passage.ts'

/** A bulletin in one line: title, issue, date. */
export function nameIssue({ title, issue, date }: BulletinReferenceView): string {
  return `${issue === undefined ? title : `${title} ${issue}`}（${date}）`
}
