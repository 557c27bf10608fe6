import type { Slot } from './slot.ts'

/** The question with the stretches of the slots replaced by a text, by default left out. */
export function removeSlots(question: string, slots: readonly Slot[], replacement = ''): string {
  return slots
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (text, slot) => text.slice(0, slot.start) + replacement + text.slice(slot.start + slot.text.length),
      question,
    )
}
