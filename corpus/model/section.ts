import type { Span } from './span.ts'

/** What opens a section: an annex or issued text, a chapter, an article, a numbered heading, or a heading without a number. */
export type SectionKind = 'lead' | 'annex' | 'chapter' | 'article' | 'numbered' | 'heading'

/**
 * One section of an item. An item's sections stand in reading order and tile its text:
 * each span runs from the section's heading to the next heading of any level.
 */
export interface Section {
  readonly kind: SectionKind
  /** Depth below the item, 1 for the outermost; 0 for the text before the first heading. */
  readonly level: number
  /** Number as printed (一、 （二） 3. 第四条), empty where there is none. */
  readonly marker: string
  /** Heading as printed without its number; empty where the number opens running text. */
  readonly title: string
  /** Headings from the outermost to this one, numbers included. */
  readonly path: readonly string[]
  readonly span: Span
}
