import type { SourceReference } from '../routing/route.ts'

/** Whether two references name the same characters of the same item. */
export function isSameSource(one: SourceReference, other: SourceReference): boolean {
  return one.itemId === other.itemId && one.span.start === other.span.start && one.span.end === other.span.end
}
