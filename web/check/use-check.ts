import { useEffect, useReducer } from 'react'
import { formatRoute } from '../routing/format-route.ts'
import { navigate } from '../routing/navigate.ts'
import type { Route } from '../routing/route.ts'
import type { CheckState } from './check-state.ts'
import { reduceCheck } from './reduce-check.ts'

/** The quotation checker and what can be done with it. */
export interface Checker {
  readonly draft: string
  /** The text whose check is shown. */
  readonly checked: string | undefined
  readonly attempt: number
  readonly write: (text: string) => void
  readonly submit: (text: string) => void
  readonly clear: () => void
}

const UNUSED: CheckState = { draft: '', attempt: 0 }

/** Keeps the text to check in the address where it is short enough, a longer one for as long as the page is open. */
export function useCheck(route: Route): Checker {
  const [state, dispatch] = useReducer(reduceCheck, UNUSED)
  const isHere = route.name === 'check'
  const text = isHere ? route.text : undefined
  useEffect(() => {
    if (isHere) dispatch({ type: 'visited', text })
  }, [isHere, text])

  return {
    draft: state.draft,
    checked: text ?? state.long,
    attempt: state.attempt,
    write: (written) => dispatch({ type: 'written', text: written }),
    submit(submitted) {
      dispatch({ type: 'submitted', text: submitted })
      navigate(formatRoute({ name: 'check', text: submitted }), { replace: submitted === text })
    },
    clear() {
      dispatch({ type: 'cleared' })
      navigate(formatRoute({ name: 'check' }), { replace: text === undefined })
    },
  }
}
