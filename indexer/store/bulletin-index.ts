import type { BulletinRecord } from '../../corpus/model/bulletin.ts'
import type { Item } from '../../corpus/model/item.ts'
import type { Expansion } from '../expansion/expansion.ts'
import type { PrintedNames } from '../names/printed-names.ts'
import type { Fact } from '../facts/fact.ts'
import type { QuoteIndex } from '../quotes/quote-index.ts'
import type { Passage } from '../passages/passage.ts'
import type { FactList, FactQuery } from './fact-query.ts'
import type { Manifest } from './manifest.ts'

/** What narrows a search. `body` matches an item whose body is or contains it. */
export interface IndexFilters {
  readonly regions?: readonly string[]
  readonly body?: string
  readonly bulletin?: string
  readonly year?: number
  readonly kind?: string
}

/** A passage found, with the score of the list it was found in; scores of different lists do not compare. */
export interface Hit {
  readonly passage: Passage
  readonly score: number
}

/** Item without its text: what contents lists need. */
export type ItemSummary = Pick<Item, 'id' | 'bulletinId' | 'ordinal' | 'title' | 'kind'> &
  Partial<Pick<Item, 'body' | 'person' | 'position' | 'documentNumber' | 'date' | 'pages'>> & {
    readonly characters: number
  }

/** A built index, opened for reading. */
export interface BulletinIndex {
  readonly manifest: Manifest
  bulletins(): readonly BulletinRecord[]
  items(bulletinId: string): readonly ItemSummary[]
  item(itemId: string): Item | undefined
  /** The passage an id names, also one that an older splitter made: its span is read from the id. Undefined where the text at the span is another. */
  passage(passageId: string): Passage | undefined
  /** Passages of an item in reading order. */
  passagesOf(itemId: string): readonly Passage[]
  /** Best lexical (BM25) hits for a text. */
  searchText(text: string, limit: number, filters?: IndexFilters): readonly Hit[]
  /** Nearest passages of a text's embedding, cosine similarity in [-1, 1]. */
  searchVector(text: string, limit: number, filters?: IndexFilters): Promise<readonly Hit[]>
  /** Cosine similarity of a question to each of the texts, in [-1, 1]. */
  compare(question: string, texts: readonly string[]): Promise<readonly number[]>
  /** How well each text answers a question, read by a cross-encoder; left out where none is set up. */
  readonly scorePairs?: (question: string, texts: readonly string[]) => Promise<readonly number[]>
  /** Everyday wordings of the official terms in a text. */
  annotate(text: string): readonly string[]
  /** Official wordings, among those the index holds, for the everyday words of a question. */
  expand(question: string): readonly Expansion[]
  /** Facts that a query admits, in the order of the corpus. */
  facts(query: FactQuery): FactList
  fact(id: string): Fact | undefined
  /** Key by which a body goes, however it is printed. */
  keyOfBody(body: string): string
  /** Finds quotations, whole and in fragments. */
  readonly quotes: QuoteIndex
  /** What the items name: bodies, people, document numbers, meetings; gathered when the index was opened. */
  names(): PrintedNames
  /** How many passages hold a term of the analyzer. */
  frequency(term: string): number
  close(): void
}
