import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Moves the focus from a citation mark to the next or previous one of its answer with the arrow keys, round at the ends. */
export function moveBetweenMarks(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const marks = [
    ...(event.currentTarget.closest('.answer')?.querySelectorAll<HTMLElement>('button.mark') ?? []),
  ]
  if (step === undefined || marks.length === 0) return
  event.preventDefault()
  marks[(marks.indexOf(event.currentTarget) + step + marks.length) % marks.length]?.focus()
}
