import type { Span } from '../../corpus/model/span.ts'

/** The search inside a text. */
export interface FindState {
  readonly words: string
  readonly matches: readonly Span[]
  /** Which match is looked at, from 0; 0 also where there is none. */
  readonly at: number
}

/** What happens to the search. */
export type FindEvent =
  | { readonly type: 'typed'; readonly words: string; readonly matches: readonly Span[] }
  | { readonly type: 'stepped'; readonly by: 1 | -1 }

/** A search not begun. */
export const unsearched: FindState = { words: '', matches: [], at: 0 }

/** The search after an event; stepping goes round at the ends. */
export function reduceFind(state: FindState, event: FindEvent): FindState {
  switch (event.type) {
    case 'typed':
      return { words: event.words, matches: event.matches, at: 0 }
    case 'stepped': {
      const count = state.matches.length
      return count === 0 ? state : { ...state, at: (state.at + event.by + count) % count }
    }
  }
}
