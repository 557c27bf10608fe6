import { foldText } from '../../../corpus/folding/fold-text.ts'
import { unfoldSpan } from '../../../corpus/folding/unfold-span.ts'
import type { Item, ItemKind } from '../../../corpus/model/item.ts'
import type { ParseDiagnostic } from '../../../corpus/model/parse-diagnostic.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { toDeliveredOffset } from '../../../corpus/text/to-delivered-offset.ts'
import type { Appointment } from '../appointment.ts'
import type { Extraction } from '../extraction.ts'
import type { FactSource } from '../fact-source.ts'
import { isListing } from './is-listing.ts'
import type { ListHeading } from './list-heading.ts'
import { makeAppointments, type PlacedAct } from './make-appointments.ts'
import { readLine } from './read-line.ts'
import { readListHeading } from './read-list-heading.ts'
import { readOccasion } from './read-occasion.ts'

/** Texts in which people tell of careers or hopes, or that list names: no acts. */
const WITHOUT_ACTS: ReadonlySet<ItemKind> = new Set([
  'duty-report',
  'evaluation',
  'statement',
  'vote-result',
  'roster',
  'agenda',
])
const NO_HEADING: ListHeading = { isApproval: false, isDecision: false, isProposal: false }
/** 经市人民政府第20次常务会议研究决定: what stands before the colon of a heading is short. */
const LONGEST_HEADING = 80
const LINE = /[^\n]+/g

/** A heading in force, with its words, which may name the meeting that decided. */
interface Above {
  readonly heading: ListHeading
  readonly words: string
}

const NOTHING_ABOVE: Above = { heading: NO_HEADING, words: '' }

interface LineResult {
  readonly placed: readonly PlacedAct[]
  readonly unread: readonly Span[]
  readonly above: Above
}

/** 任免 that an item records: one per person, act and post, with the words that prove each. */
export function findAppointments(source: FactSource): Extraction<Appointment> {
  const { item } = source
  if (WITHOUT_ACTS.has(item.kind)) return { facts: [], diagnostics: [] }
  const placed: PlacedAct[] = []
  const unread: Span[] = []
  const title = isListing(item) ? readListHeading(foldText(item.title).folded) : undefined
  let above: Above = title ? { heading: title, words: '' } : NOTHING_ABOVE
  for (const match of item.text.matchAll(LINE)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const result = readAt(item, span, above)
    placed.push(...result.placed)
    unread.push(...result.unread)
    above = result.above
  }
  return {
    facts: makeAppointments(source, placed),
    diagnostics: unread.map((span) => toDiagnostic(item, span)),
  }
}

/** Reads one line: a heading, acts, or text that ends the list of a text that is not one as a whole. */
function readAt(item: Item, span: Span, above: Above): LineResult {
  const text = item.text.slice(span.start, span.end)
  const folded = foldText(text)
  const colon = folded.folded.indexOf(':')
  const label = colon < 0 || colon > LONGEST_HEADING ? '' : folded.folded.slice(0, colon + 1)
  const labelled = label === '' ? undefined : readListHeading(label)
  const inForce: Above = labelled ? { heading: labelled, words: label } : above
  const listing = isListing(item)
  const line = { text, folded, heading: inForce.heading, isListing: listing }
  const { acts, unread } = readLine(line, labelled ? label.length : 0)
  const place = (from: Span): Span => {
    const inLine = unfoldSpan(folded, from)
    return { start: span.start + inLine.start, end: span.start + inLine.end }
  }
  const short = acts.length === 0 && listing ? readListHeading(folded.folded) : undefined
  const staysInForce = listing || acts.length > 0 || label.length === folded.folded.length
  return {
    placed: acts.map((act) => ({
      act,
      span: place(act.span),
      occasion: readOccasion(`${inForce.words}${folded.folded.slice(act.sentenceStart, act.span.start)}`),
    })),
    unread: short ? [] : unread.map(place),
    above: short ? { heading: short, words: folded.folded } : staysInForce ? inForce : NOTHING_ABOVE,
  }
}

function toDiagnostic(item: Item, span: Span): ParseDiagnostic {
  return {
    rule: 'appointment-not-read',
    severity: 'warning',
    message: `Looks like an act on a post, and could not be read: ${item.text.slice(span.start, span.end)}`,
    bulletinId: item.bulletinId,
    itemId: item.id,
    offset: toDeliveredOffset(item.origin, span.start),
  }
}
