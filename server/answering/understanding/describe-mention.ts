import { unfoldSpan } from '../../../corpus/folding/unfold-span.ts'
import type { Understood } from '../answer.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** Said of a year that was counted from the bulletin's date. */
const COUNTED = '（按公报日期）'

/** A mention as the page shows it, in the words as typed; a year that a word means (去年) says what it was counted from. */
export function describeMention({ kind, value, span }: Mention, { question, text }: Reading): Understood {
  const { start, end } = unfoldSpan(text, span)
  const typed = question.slice(start, end).trim()
  return { kind, value: kind === 'year' ? nameYear(value, typed) : value, text: typed }
}

function nameYear(year: string, typed: string): string {
  return `${year}年${/^[前去上今本明后]/u.test(typed) ? COUNTED : ''}`
}
