import { useLayoutEffect } from 'react'
import { readStep } from './read-step.ts'

/** Puts a page, once its content is there, where the reader left it; a page reached anew starts at the top. */
export function useScrollMemory(ready: boolean): void {
  useLayoutEffect(() => {
    if (ready) window.scrollTo({ top: readStep(history.state).scroll, behavior: 'instant' })
  }, [ready])
}
