import type { Item, ItemKind } from '../../../corpus/model/item.ts'
import type { Section } from '../../../corpus/model/section.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { findPlanYear } from './find-plan-year.ts'
import { isPlanHeading } from './is-plan-heading.ts'
import { isPlanTitle } from './is-plan-title.ts'
import { isTaskHeading } from './is-task-heading.ts'
import type { PlanSection } from './plan-section.ts'
import { withoutMarker } from './without-marker.ts'

/** Kinds whose author speaks of the own past and future work. */
const REPORTS: ReadonlySet<ItemKind> = new Set(['report', 'duty-report', 'statement', 'other'])
/** Kinds that set out or issue a plan. */
const PLANS: ReadonlySet<ItemKind> = new Set(['plan', 'notice', 'opinion', 'decision', 'other'])

/** 下一步，我将…, 今后，全系统将…, 2024年，我们将… at the beginning of a sentence */
const TURN = /(?<=^|[。！？\n])\s*(?:下一?步|下阶段|今后|接下来|明年|新的一年)[^。\n]{0,40}[将要][^\n]*/g
/** 如果这次能够获得任命，我将…, 这次任命如获通过，我一定…, 重点从以下四个方面努力： */
const IF_APPOINTED =
  /(?:如果?|若|假如)[^。\n]{0,30}(?:任命|通过|当选)[^。\n]{0,30}(?:我|本人)|(?:任命|提名)(?:如|若)[^。\n]{0,8}(?:通过|任命)|以下[一二三四五六七八\d]个?方面[^。\n]{0,6}努力/

/** The sections of an item in which things are undertaken, in reading order. */
export function findPlanSections(item: Item): readonly PlanSection[] {
  const planned = PLANS.has(item.kind) ? findInPlan(item) : []
  const reported = REPORTS.has(item.kind) ? findInReport(item) : []
  return planned.length > 0 ? planned : reported
}

function findInPlan(item: Item): readonly PlanSection[] {
  const annexes = item.annexes.filter((annex) => isPlanTitle(annex.title))
  const whole = item.kind === 'plan' ? [{ title: item.title, span: wholeOf(item) }] : []
  return [...annexes, ...(annexes.length === 0 ? whole : [])].flatMap((document) =>
    item.sections
      .filter((section) => isWithin(section.span, document.span))
      .filter((section) => isTaskHeading(headingsBelow(section, document.title)))
      .map((section) => toPlanSection(item, section, document.title)),
  )
}

function headingsBelow(section: Section, title: string): readonly string[] {
  const headings = section.path.map(withoutMarker)
  return headings.filter((heading) => heading !== title)
}

function findInReport(item: Item): readonly PlanSection[] {
  const planned = item.sections.filter((section) =>
    section.path.some((heading) => isPlanHeading(withoutMarker(heading))),
  )
  if (planned.length > 0) return shareYears(planned.map((section) => toPlanSection(item, section)))
  const from = item.kind === 'statement' ? IF_APPOINTED.exec(item.text)?.index : undefined
  return from === undefined ? findTurns(item) : findAfter(item, from)
}

/** What a candidate would do after the appointment, to the end of the statement. */
function findAfter(item: Item, from: number): readonly PlanSection[] {
  return item.sections
    .filter((section) => section.span.end > from)
    .map((section) => {
      const plan = toPlanSection(item, section)
      return { ...plan, span: { start: Math.max(plan.span.start, from), end: plan.span.end } }
    })
}

/** A report without a heading for its plans: the rest of the paragraph that turns to the future. */
function findTurns(item: Item): readonly PlanSection[] {
  return [...item.text.matchAll(TURN)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const section = item.sections.findLast((candidate) => candidate.span.start <= span.start)
    return { span, path: section?.path ?? [] }
  })
}

function toPlanSection(item: Item, section: Section, title = ''): PlanSection {
  const span = bodyOf(item, section)
  const year = findPlanYear([title, ...section.path], item.text.slice(span.start, span.end))
  return { span, path: section.path, ...(year === undefined ? {} : { year }) }
}

/** A section without a year of its own is for the year of the section it belongs to. */
function shareYears(plans: readonly PlanSection[]): readonly PlanSection[] {
  return plans.map((plan) => {
    if (plan.year !== undefined) return plan
    const above = plans.filter(({ path }) => path.every((heading, at) => heading === plan.path[at]))
    const year = above.findLast((candidate) => candidate.year !== undefined)?.year
    return year === undefined ? plan : { ...plan, year }
  })
}

/** A section's text without its heading; the heading itself where neither text nor sections follow it. */
function bodyOf(item: Item, section: Section): Span {
  const { start, end } = section.span
  const text = item.text.slice(start, end)
  const at = section.title === '' ? -1 : text.indexOf(section.title)
  if (at < 0) return section.span
  const body = at + section.title.length
  const isBare = /^[\s。：:；;]*$/.test(text.slice(body))
  const isParent = item.sections.some((other) => other.span.start === end && other.level > section.level)
  return isBare && !isParent ? { start: start + at, end } : { start: start + body, end }
}

function wholeOf(item: Item): Span {
  return { start: 0, end: item.text.length }
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
