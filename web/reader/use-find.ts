import { useReducer } from 'react'
import { findWords } from './find-words.ts'
import { reduceFind, unsearched } from './find-state.ts'
import type { FindState } from './find-state.ts'
import { overlaps } from './overlaps.ts'
import type { Span } from '../../corpus/model/span.ts'

/** The search inside a text and what can be done with it. */
export interface Find {
  readonly state: FindState
  readonly write: (words: string) => void
  readonly step: (by: 1 | -1) => void
}

/** Searches a text, of which only some stretches are shown; a match that cannot be seen is none. */
export function useFind(text: string, shown: readonly Span[]): Find {
  const [state, dispatch] = useReducer(reduceFind, unsearched)
  return {
    state,
    write(words) {
      const matches = findWords(text, words).filter((match) => shown.some((span) => overlaps(span, match)))
      dispatch({ type: 'typed', words, matches })
    },
    step: (by) => dispatch({ type: 'stepped', by }),
  }
}
