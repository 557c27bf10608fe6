import type { ItemView } from '../../server/api/schemas/bulletin.ts'

/** A line of an item's outline; `level` is 1 or 2. */
export interface OutlineHeading {
  readonly text: string
  readonly level: 1 | 2
  readonly offset: number
}

/** Headings shown in an outline before its second level is left out: more no longer give an overview. */
const OVERVIEW_LIMIT = 40

/** The headings of an item's two outermost levels; of one level where two would be too many. */
export function listHeadings(sections: ItemView['sections']): readonly OutlineHeading[] {
  const titled = sections.filter(({ level, title }) => level > 0 && title !== '')
  const outermost = Math.min(...titled.map(({ level }) => level))
  const headings = titled
    .filter(({ level }) => level <= outermost + 1)
    .map(({ marker, title, level, span }): OutlineHeading => ({
      text: marker + title,
      level: level === outermost ? 1 : 2,
      offset: span.start,
    }))
  return headings.length <= OVERVIEW_LIMIT ? headings : headings.filter(({ level }) => level === 1)
}
