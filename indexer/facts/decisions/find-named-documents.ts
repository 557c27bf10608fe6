import type { Span } from '../../../corpus/model/span.ts'
import type { NamedDocument } from './named-document.ts'

const NUMBER = '[〔\\[［（(【]\\s*\\d{4}\\s*[〕\\]］）)】]\\s*(?:第\\s*)?\\d{1,4}\\s*号'
/** （永政发〔2018〕3号） behind a title. */
const NUMBER_BEHIND = new RegExp(`^\\s*[（(][^（）()，。；]{0,12}?${NUMBER}[^（）()]{0,24}[）)]`)
/** 市政府办关于印发《…》的通知: a title of which only a part stands in 《》. */
const ISSUING_BEHIND = /^的(?:补充|紧急)?(?:通知|决定|意见|公告|通告|批复|函)/
const ISSUING_BEFORE = /[^，。；：、\s《》]*关于(?:印发|转发|公布|发布)[^，。；：、\s《》]*$/
/** 永政发〔2015〕3号 standing alone. */
const NUMBER_ALONE = new RegExp(`\\p{Script=Han}{2,16}${NUMBER}`, 'gu')
/** Words that stand before a name and are no part of it. */
const BEFORE_NAME = /^.*(?:印发的|发布的|公布的|下发的|的)|^(?:原|和|及|以及|同时|此前|将|对)+/

/** Documents that a stretch of text names, by title or by number alone, in reading order. */
export function findNamedDocuments(text: string, span: Span): readonly NamedDocument[] {
  const titled = findTitles(text, span).map((title) => completeName(text, title, span))
  const numbered = [...text.slice(span.start, span.end).matchAll(NUMBER_ALONE)]
    .map((match) => toNumbered(match[0], span.start + match.index))
    .filter(
      (number) =>
        !titled.some(({ span: { start, end } }) => number.span.start < end && start < number.span.end),
    )
  return [...titled, ...numbered].toSorted((one, other) => one.span.start - other.span.start)
}

/** Outermost 《…》, with the titles inside it. */
function findTitles(text: string, { start, end }: Span): readonly Span[] {
  const titles: Span[] = []
  let depth = 0
  let opened = start
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at)
    if (character === '《') {
      if (depth === 0) opened = at
      depth += 1
    } else if (character === '》' && depth > 0) {
      depth -= 1
      if (depth === 0) titles.push({ start: opened, end: at + 1 })
    }
  }
  return titles
}

function completeName(text: string, title: Span, within: Span): NamedDocument {
  const behind = ISSUING_BEHIND.exec(text.slice(title.end, within.end))?.[0] ?? ''
  const before = behind && ISSUING_BEFORE.exec(text.slice(within.start, title.start))?.[0]
  const core = before
    ? { start: title.start - stripLead(before).length, end: title.end + behind.length }
    : title
  const number = NUMBER_BEHIND.exec(text.slice(core.end, within.end))?.[0] ?? ''
  const span = { start: core.start, end: core.end + number.length }
  return { name: text.slice(span.start, span.end), span }
}

function toNumbered(printed: string, start: number): NamedDocument {
  const name = stripLead(printed)
  const from = start + printed.length - name.length
  return { name, span: { start: from, end: from + name.length } }
}

function stripLead(printed: string): string {
  return printed.replace(/^(?:原|和|及|以及|同时|此前)+/, '').replace(BEFORE_NAME, '')
}
