import type { Subject } from './conversation-context.ts'
import { findSlots } from './find-slots.ts'
import type { KnownNames } from './read-known-names.ts'

/** Whom and what a question is about; a person brings the body and place that their items give. */
export function findSubject(question: string, names: KnownNames): Subject {
  const slots = findSlots(question, names)
  const person = slots.findLast(({ kind }) => kind === 'person')?.text
  const known = names.people.find(({ name, body }) => name === person && body !== undefined)
  const place = slots.find(({ kind }) => kind === 'place')?.text ?? known?.region
  const body = slots.find(({ kind }) => kind === 'body')?.text ?? known?.body
  return { ...(place ? { place } : {}), ...(body ? { body } : {}), ...(person ? { person } : {}) }
}
