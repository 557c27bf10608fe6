import type { Span } from '../../../corpus/model/span.ts'
import type { ActForm } from './act-form.ts'
import type { ClauseContext, FormMatch } from './form-match.ts'
import type { ListLine } from './list-line.ts'
import type { PersonnelVerb } from './personnel-act.ts'

/** A wording's parts in a clause; undefined where the clause has another wording, or nothing says the act it leaves out. */
export function matchForm(line: ListLine, clause: ClauseContext, form: ActForm): FormMatch | undefined {
  const verb = verbOf(line, clause, form)
  if (verb === undefined) return undefined
  const match = form.pattern.exec(line.folded.folded.slice(clause.start, clause.end))
  const post = placeOf(match, 'post', clause)
  if (!match || !post) return undefined
  const persons = placeOf(match, 'persons', clause)
  return {
    form,
    verb,
    lead: partOf(match, 'lead'),
    act: partOf(match, 'act'),
    post,
    ...(persons ? { persons } : {}),
    start: startOf(clause, {
      isCarried: !persons || (form.verb === 'of-heading' && verb !== line.heading.verb),
      places: [placeOf(match, 'act', clause), persons],
    }),
  }
}

/** The act of a wording: its own, or where it says none that of the clause before or of the heading. */
function verbOf(line: ListLine, clause: ClauseContext, form: ActForm): PersonnelVerb | undefined {
  const { verb: ofHeading, isApproval, isDecision } = line.heading
  if (form.underDecision && !isDecision) return undefined
  if (form.under === undefined) return form.verb === 'of-heading' ? undefined : form.verb
  // 批准: alone says what is done with each line, the line says what: 程晖辞去…
  if (form.verb !== 'of-heading' && isApproval && ofHeading === undefined) return form.verb
  const carried = clause.isSameSentence && !form.needsBlank ? clause.previous?.verb : undefined
  const said = carried ?? ofHeading
  return said !== undefined && form.under.includes(said) ? said : undefined
}

interface Beginning {
  /** Whether the person or the act's words stand in the clause before. */
  readonly isCarried: boolean
  readonly places: readonly (Span | undefined)[]
}

function startOf(clause: ClauseContext, { isCarried, places }: Beginning): number {
  if (isCarried && clause.previous) return clause.previous.span.start
  const starts = places.flatMap((place) => (place ? [place.start] : []))
  return starts.length === 0 ? clause.start : Math.min(...starts)
}

function partOf(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? ''
}

function placeOf(match: RegExpExecArray | null, name: string, clause: Span): Span | undefined {
  const place = match?.indices?.groups?.[name]
  return place && { start: clause.start + place[0], end: clause.start + place[1] }
}
