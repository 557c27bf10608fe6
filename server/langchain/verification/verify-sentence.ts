import type { Span } from '../../../corpus/model/span.ts'
import type { ProseSource } from '../prose-source.ts'
import { sourceWords } from '../prose-source.ts'
import { findCitationMarks } from './find-citation-marks.ts'
import type { CitationMarks } from './find-citation-marks.ts'
import { findQuotations } from './find-quotations.ts'
import type { Quotation } from './find-quotations.ts'
import { locateWords } from './locate-words.ts'
import { createMarker, markWords } from './mark-unseen.ts'

/** Quoted words from this length on claim to be the bulletin's; shorter ones may be a term or a name. */
const QUOTE_LENGTH = 6
/** Links, pictures, code, tables and tags: nothing that an answer needs, and ways to lead a reader elsewhere. */
const MARKUP = /[<>`|]|\]\s*\(|\/\/|www\./iu

/** Words right before a quotation that turn its meaning round. */
const NEGATION_BEFORE = /(?:不|不再|不得|未|没有|没|并非|禁止|取消|停止|拒绝)[了过]?\s*$/u

/** Words found in a source: what a citation mark stands for. */
export interface Proof {
  readonly source: ProseSource
  readonly span: Span
}

/** A piece of a verified sentence: words as they are shown, or the proofs whose marks stand here. */
export type SentencePart = string | readonly Proof[]

/** A sentence whose every mark is proved, with what its sources do not say marked; undefined where it is withheld. */
export function verifySentence(
  sentence: string,
  sources: readonly ProseSource[],
): readonly SentencePart[] | undefined {
  const quotations = findQuotations(sentence)
  const marks = findCitationMarks(sentence, quotations)
  const cited = marks.flatMap(({ numbers }) => numbers.map((n) => sources.find((source) => source.n === n)))
  const known = cited.filter((source) => source !== undefined)
  if (marks.length === 0 || known.length < cited.length) return undefined
  if (quotations.some(({ closed }) => !closed) || hasMarkup(sentence, quotations)) return undefined
  if (quotations.some(({ start }) => NEGATION_BEFORE.test(sentence.slice(0, start)))) return undefined
  const checked = checkQuotations(quotations, marks, sources)
  if (checked === undefined) return undefined
  return assemble({ sentence, marks, checked, evidence: known.map(sourceWords).join('\n') })
}

function hasMarkup(sentence: string, quotations: readonly Quotation[]): boolean {
  const own = quotations.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    sentence,
  )
  return MARKUP.test(own)
}

/** A quotation with the proofs found for it, and the marks it stands before. */
interface CheckedQuotation {
  readonly quotation: Quotation
  readonly marks: CitationMarks
  readonly proofs: readonly Proof[]
}

/** Every quotation with its proofs; undefined where a long one, or all before a mark, have none. */
function checkQuotations(
  quotations: readonly Quotation[],
  marks: readonly CitationMarks[],
  sources: readonly ProseSource[],
): readonly CheckedQuotation[] | undefined {
  const checked = quotations.flatMap((quotation): CheckedQuotation[] => {
    const own = marks.find(({ start }) => start >= quotation.end) ?? marks.at(-1)
    return own === undefined ? [] : [{ quotation, marks: own, proofs: prove(quotation, own, sources) }]
  })
  const isInvented = checked.some(
    ({ quotation, proofs }) => proofs.length === 0 && quotation.words.trim().length >= QUOTE_LENGTH,
  )
  const isProved = (group: CitationMarks): boolean =>
    checked.some((one) => one.marks === group && one.proofs.length > 0)
  return isInvented || !marks.every(isProved) ? undefined : checked
}

function prove(
  { words }: Quotation,
  { numbers }: CitationMarks,
  sources: readonly ProseSource[],
): readonly Proof[] {
  return numbers.flatMap((n) => {
    const source = sources.find((candidate) => candidate.n === n)
    const span = source && locateWords(words, source)
    return source === undefined || span === undefined ? [] : [{ source, span }]
  })
}

interface Assembly {
  readonly sentence: string
  readonly marks: readonly CitationMarks[]
  readonly checked: readonly CheckedQuotation[]
  readonly evidence: string
}

function assemble({ sentence, marks, checked, evidence }: Assembly): readonly SentencePart[] {
  const mark = createMarker(evidence)
  const parts: SentencePart[] = []
  let end = 0
  const takeUntil = (piece: { readonly start: number; readonly end: number }): void => {
    if (piece.start > end) parts.push(mark(sentence.slice(end, piece.start)))
    end = piece.end
  }
  for (const piece of [...checked, ...marks].toSorted((one, other) => startOf(one) - startOf(other))) {
    if ('quotation' in piece) {
      takeUntil(piece.quotation)
      parts.push(showQuotation(piece))
    } else {
      takeUntil(piece)
      parts.push(checked.filter((one) => one.marks === piece).flatMap(({ proofs }) => proofs))
    }
  }
  takeUntil({ start: sentence.length, end: sentence.length })
  return parts
}

function startOf(piece: CheckedQuotation | CitationMarks): number {
  return 'quotation' in piece ? piece.quotation.start : piece.start
}

/** The bulletin's own characters where the words are found, which may differ in blanks and forms. */
function showQuotation({ quotation, proofs }: CheckedQuotation): string {
  const [proof] = proofs
  if (proof === undefined) return `“${markWords(quotation.words)}”`
  const { source, span } = proof
  return `“${source.item.text.slice(span.start, span.end).replaceAll(/[\n\t]+/gu, ' ')}”`
}
