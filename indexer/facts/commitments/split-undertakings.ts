import type { Span } from '../../../corpus/model/span.ts'
import { findResponsibilityNotes } from './find-responsibility-notes.ts'
import type { PlanSection } from './plan-section.ts'
import { splitClauses } from './split-clauses.ts'
import type { Undertaking } from './undertaking.ts'

/** Clauses of a plan's section with the bodies that the next bracket, or else a heading, charges. */
export function splitUndertakings(text: string, plan: PlanSection): readonly Undertaking[] {
  const { start, end } = plan.span
  const notes = findResponsibilityNotes(text.slice(start, end))
  const headed = findResponsibilityNotes(plan.path.at(-1) ?? '').at(-1) ?? noteOf(plan.path)
  const undertakings: Undertaking[] = []
  let from = start
  for (const note of notes) {
    undertakings.push(...split(text, { start: from, end: start + note.span.start }, note.bodies))
    from = start + note.span.end
  }
  return [...undertakings, ...split(text, { start: from, end }, headed?.bodies ?? [])]
}

function noteOf(path: readonly string[]): { readonly bodies: readonly string[] } | undefined {
  return path.flatMap((heading) => findResponsibilityNotes(heading)).at(-1)
}

function split(text: string, span: Span, responsible: readonly string[]): readonly Undertaking[] {
  return splitClauses(text, span).map((clause) => ({ span: clause, responsible }))
}
