import type { Passage } from '../passages/passage.ts'

/** What of a passage is embedded: where it stands, then its words, table rows as header–value pairs. */
export function describeForEmbedding(passage: Passage): string {
  return `${passage.heading}。${passage.rows === '' ? passage.text : passage.rows}`
}
