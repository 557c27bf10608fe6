import type { Bulletin } from '../../corpus/model/bulletin.ts'
import { readBodies } from '../../corpus/read-bodies.ts'
import { createReferenceFacts } from './create-reference-facts.ts'
import { analyzeText, analyzerName } from '../../indexer/analysis/analyze-text.ts'
import { collectNames } from '../../indexer/names/collect-names.ts'
import type { Passage } from '../../indexer/passages/passage.ts'
import { readPassage } from '../../indexer/passages/read-passage.ts'
import { createQuoteIndex } from '../../indexer/quotes/create-quote-index.ts'
import { buildGramTable } from '../../indexer/quotes/gram-table.ts'
import { joinTexts } from '../../indexer/quotes/quote-texts.ts'
import { splitPassages } from '../../indexer/passages/split-passages.ts'
import type { BulletinIndex, Hit, IndexFilters } from '../../indexer/store/bulletin-index.ts'
import type { Manifest } from '../../indexer/store/manifest.ts'
import { summarizeItem } from '../../indexer/store/summarize-item.ts'

/** A passage with its terms and what filters look at. */
interface Entry {
  readonly passage: Passage
  readonly terms: ReadonlySet<string>
  readonly region: string
  readonly bulletin: string
  readonly body: string
  readonly kind: string
  readonly year: number
}

/** The index of a few bulletins in memory: the plainest driver of the port, scoring by the share of terms in common. */
export function createReferenceIndex(
  bulletins: readonly Bulletin[],
): BulletinIndex & { readonly closed: boolean } {
  const items = new Map(bulletins.flatMap((bulletin) => bulletin.items.map((item) => [item.id, item])))
  const entries = bulletins.flatMap(makeEntries)
  const find = (text: string, limit: number, filters: IndexFilters = {}): readonly Hit[] => {
    const terms = new Set(analyzeText(text))
    return entries
      .filter((entry) => admits(filters, entry))
      .map(({ passage, terms: held }) => ({
        passage,
        score: [...terms].filter((term) => held.has(term)).length / terms.size,
      }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, limit)
  }
  const joined = joinTexts(items.values())
  const names = collectNames(
    bulletins.flatMap(({ region, items: own }) => own.map((item) => ({ item, region }))),
    readBodies(),
  )
  let closed = false
  return {
    get closed() {
      return closed
    },
    manifest: describeIndex(bulletins, entries),
    bulletins: () => bulletins,
    items: (bulletinId) => bulletins.find(({ id }) => id === bulletinId)?.items.map(summarizeItem) ?? [],
    item: (itemId) => items.get(itemId),
    passage: (passageId) => readPassage(passageId, (itemId) => items.get(itemId)),
    passagesOf: (itemId) =>
      entries.map(({ passage }) => passage).filter((passage) => passage.itemId === itemId),
    searchText: find,
    searchVector: async (...request) => find(...request),
    frequency: (term) => entries.filter(({ terms }) => terms.has(term)).length,
    expand: () => [],
    annotate: () => [],
    compare: async (question, texts) => texts.map((text) => Number(text.includes(question))),
    names: () => names,
    ...createReferenceFacts(bulletins),
    quotes: createQuoteIndex(joined, buildGramTable(joined.text)),
    close: () => {
      closed = true
    },
  }
}

function makeEntries(bulletin: Bulletin): readonly Entry[] {
  return bulletin.items.flatMap((item) =>
    splitPassages(item).map((passage) => ({
      passage,
      terms: new Set(analyzeText(`${passage.heading} ${passage.text}`)),
      region: bulletin.region,
      bulletin: bulletin.id,
      body: item.body ?? '',
      kind: item.kind,
      year: Number((item.date ?? bulletin.date).slice(0, 4)),
    })),
  )
}

function admits(filters: IndexFilters, entry: Entry): boolean {
  const { regions, body, bulletin, kind, year } = filters
  if (regions !== undefined && !regions.includes(entry.region)) return false
  if (body !== undefined && !entry.body.includes(body)) return false
  if (bulletin !== undefined && bulletin !== entry.bulletin) return false
  if (kind !== undefined && kind !== entry.kind) return false
  return year === undefined || year === entry.year
}

function describeIndex(bulletins: readonly Bulletin[], entries: readonly Entry[]): Manifest {
  const items = bulletins.flatMap((bulletin) => bulletin.items)
  return {
    formatVersion: 1,
    builtAt: '2024-06-01T08:00:00.000Z',
    analyzer: analyzerName,
    embedder: { name: 'reference', dimensions: 1, fingerprint: 'reference' },
    corpusFingerprint: 'sample',
    counts: { bulletins: bulletins.length, items: items.length, passages: entries.length, facts: 0 },
    diagnostics: {},
    checksums: {},
  }
}
