import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import type { Span } from '../../corpus/model/span.ts'
import type { FindState } from './find-state.ts'

/** The block an offset stands in, or the one before it. */
function findBlockAt(container: HTMLElement, offset: number): HTMLElement | undefined {
  const blocks = [...container.querySelectorAll<HTMLElement>('[data-start]')]
  return blocks.findLast((block) => Number(block.dataset['start']) <= offset)
}

/** Brings the highlight into view when it changes, and the match looked at whenever another is. */
export function usePlaceInText(
  container: RefObject<HTMLElement | null>,
  highlight: Span | undefined,
  find: FindState | undefined,
): void {
  const at = find?.at
  const match = at === undefined ? undefined : find?.matches[at]
  useLayoutEffect(() => {
    if (highlight === undefined || container.current === null) return
    const mark = container.current.querySelector('mark:not(.found)')
    if (mark) mark.scrollIntoView({ block: 'center', behavior: 'instant' })
    else
      findBlockAt(container.current, highlight.start)?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [container, highlight])

  useLayoutEffect(() => {
    if (match === undefined || container.current === null) return
    const runs = [...container.current.querySelectorAll<HTMLElement>('[data-found]')]
    for (const run of runs) run.toggleAttribute('data-current', run.dataset['found'] === String(at))
    const current = runs.find((run) => run.dataset['found'] === String(at))
    current?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, [container, match, at])
}
