import type { Bulletin } from '../../../corpus/model/bulletin.ts'
import type { Passage } from '../../../indexer/passages/passage.ts'

/** A bulletin with one item of one passage for each different text. */
export interface PairsBulletin {
  readonly bulletin: Bulletin
  readonly passages: readonly Passage[]
}

/** Puts loose texts into the form that the store writes. */
export function makePairsBulletin(texts: readonly string[]): PairsBulletin {
  const different = [...new Set(texts)]
  const items = different.map((text, at) => ({
    id: `pairs/${at + 1}`,
    bulletinId: 'pairs',
    ordinal: at + 1,
    title: '',
    kind: 'other' as const,
    text,
    annexes: [],
    sections: [],
    tables: [],
    origin: { runs: [] },
  }))
  const passages = items.map(({ id, text }) => ({
    id: `${id}#0-${text.length}`,
    itemId: id,
    span: { start: 0, end: text.length },
    text,
    section: [],
    heading: '',
    rows: '',
  }))
  const record = {
    id: 'pairs',
    region: '',
    publisher: '',
    title: '',
    date: '2026',
    kind: 'government',
    file: '',
  } as const
  return { bulletin: { ...record, items }, passages }
}
