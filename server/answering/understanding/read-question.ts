import { foldText } from '../../../corpus/folding/fold-text.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { createLexicon, type Lexicon } from './create-lexicon.ts'
import type { ReadPlaces } from './read-places.ts'
import type { Reading } from './reading.ts'

const lexicons = new WeakMap<BulletinIndex, Lexicon>()

/** Folds a question and says where it is searched; the index's names are arranged once for each index. */
export function readQuestion(
  question: string,
  index: BulletinIndex,
  { filters, unknownPlaces }: ReadPlaces,
): Reading {
  const { regions, bulletin } = filters
  const bulletins = index.bulletins().filter((record) => {
    return (
      (bulletin === undefined || record.id === bulletin) &&
      (regions === undefined || regions.includes(record.region))
    )
  })
  return {
    question,
    text: foldText(question),
    lexicon: lexiconOf(index),
    bulletins,
    regions: new Set(bulletins.map(({ region }) => region)),
    foreign: unknownPlaces.flatMap((name) => [name, name.slice(0, -1)]),
  }
}

function lexiconOf(index: BulletinIndex): Lexicon {
  const lexicon = lexicons.get(index) ?? createLexicon(index)
  lexicons.set(index, lexicon)
  return lexicon
}
