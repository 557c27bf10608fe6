import type { Item } from '../../../corpus/model/item.ts'
import type { Commitment } from '../commitment.ts'
import type { FactLink } from '../fact-link.ts'
import { isLater } from './is-later.ts'
import { matchReport, readMatter } from './match-report.ts'
import { findReportSentences, type ReportSentence } from './report-sentences.ts'

/** An item with the region and date of its bulletin. */
export interface DatedItem {
  readonly item: Item
  readonly region: string
  /** ISO day, or the year alone: of the item, else of the bulletin. */
  readonly date: string
  readonly bulletinDate: string
  /** Keys of the bodies it is by or about. */
  readonly bodies: readonly string[]
}

/** Records shown for one commitment; the earliest say most. */
const MOST_LINKS = 3
/** 市人民政府办公室 undertakes for 市人民政府. */
const OFFICE = /(?<=人民政府)办公(?:室|厅)$/

const sentences = new WeakMap<Item, readonly ReportSentence[]>()

/** A commitment with what later texts of the region by or about the same body or person show of it. */
export function followCommitment(
  commitment: Commitment,
  items: readonly DatedItem[],
  keyOf: (body: string) => string,
): Commitment {
  const { region, bulletinId, body = '', person, responsible } = commitment
  const named = [body, body.replace(OFFICE, ''), ...responsible].filter((name) => name !== '')
  const bodies = new Set(named.map(keyOf))
  const able = items.filter(
    (candidate) =>
      candidate.region === region &&
      isLater(candidate.date, commitment.date) &&
      ((person !== undefined && candidate.item.person === person) ||
        candidate.bodies.some((key) => bodies.has(key))) &&
      sentencesOf(candidate.item).length > 0,
  )
  const links = findLinks(commitment, able)
  if (links.length > 0) return { ...commitment, followUp: 'recorded', links }
  const isCheckable = able.some(
    ({ item, bulletinDate }) => item.bulletinId !== bulletinId && isLater(bulletinDate, commitment.date),
  )
  return { ...commitment, followUp: isCheckable ? 'no-later-record' : 'not-checkable' }
}

function findLinks(commitment: Commitment, able: readonly DatedItem[]): readonly FactLink[] {
  const matter = readMatter(commitment)
  return able
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .flatMap(({ item }) => {
      const found = sentencesOf(item).find((sentence) => matchReport(matter, sentence))
      return found === undefined ? [] : [toLink(found)]
    })
    .slice(0, MOST_LINKS)
}

function toLink({ item, span, words }: ReportSentence): FactLink {
  return { relation: 'report', itemId: item.id, span, quote: words }
}

function sentencesOf(item: Item): readonly ReportSentence[] {
  const known = sentences.get(item)
  if (known !== undefined) return known
  const found = findReportSentences(item)
  sentences.set(item, found)
  return found
}
