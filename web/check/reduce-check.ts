import { fitsAddress } from '../routing/fits-address.ts'
import type { CheckEvent, CheckState } from './check-state.ts'

/** The checker after an event. An address with a text fills the field; one without leaves what is typed, or brings back the long text. */
export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case 'written':
      return { ...state, draft: event.text }
    case 'submitted': {
      const { text } = event
      const attempt = state.attempt + 1
      return fitsAddress(text)
        ? { ...state, draft: text, attempt }
        : { ...state, draft: text, attempt, long: text }
    }
    case 'cleared':
      return { draft: '', attempt: state.attempt }
    case 'visited':
      return { ...state, draft: event.text ?? state.long ?? state.draft }
  }
}
