import type { FactView } from '../../api/facts/present-facts.ts'
import { describePlace } from './describe-place.ts'

/** A record with whose it is, the words that prove it, and their place. */
export function describeFact({ region, body, person, date, quote, citation }: FactView): string {
  const owner = [region, body, person].filter((name) => name !== undefined).join(' ')
  return `${owner}（${date}）：${quote.trim()}\n${describePlace(citation)}`
}
