import type { SectionKind } from '../model/section.ts'
import type { MarkerKind } from './read-marker.ts'

/** A place in an item's text where a section begins. */
export interface Opening {
  readonly at: number
  readonly kind: SectionKind
  /** What numbers it; an annex, an unnumbered heading or an attendance list has none. */
  readonly numbering?: MarkerKind
  readonly number: number
  /** Number as printed, or an annex's label. */
  readonly marker: string
  readonly title: string
}
