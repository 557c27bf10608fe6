import type { Lexicon } from './create-lexicon.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

/** The reading with the regions alone that all print what was named: a document number, a person, a meeting. */
export function narrowReading(reading: Reading, mentions: readonly Mention[]): Reading {
  let common = reading.regions
  for (const mention of mentions) {
    const own = regionsOf(mention, reading.lexicon)
    const left = [...common].filter((region) => own.has(region))
    if (left.length > 0) common = new Set(left)
  }
  const bulletins = reading.bulletins.filter(({ region }) => common.has(region))
  return { ...reading, regions: common, bulletins }
}

function regionsOf({ kind, value }: Mention, lexicon: Lexicon): ReadonlySet<string> {
  const printed = [...lexicon.documentNumbers, ...lexicon.meetings].filter((known) => known.printed === value)
  const people = kind === 'person' ? (lexicon.peopleByName.get(value) ?? []) : []
  return new Set([...printed, ...people].map(({ region }) => region))
}
