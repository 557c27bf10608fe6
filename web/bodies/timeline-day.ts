import type { PersonView } from '../../server/api/schemas/bodies.ts'

/** What is recorded of a person under one date. */
export type TimelineDay = Omit<PersonView, 'name'> & {
  /** ISO day, or the year alone; empty where none is known. */
  readonly date: string
}
