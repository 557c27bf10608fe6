import type { PassageView } from '../../api/schemas/passage.ts'
import { describePlace } from './describe-place.ts'

/** A passage with its headings, its words, its id and its place. */
export function describePassage(passage: PassageView): string {
  const { id, heading, text } = passage
  return [`【${heading}】`, text.trim(), `编号：${id}`, describePlace(passage)].join('\n')
}
