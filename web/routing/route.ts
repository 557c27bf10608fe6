import type { Span } from '../../corpus/model/span.ts'
import type { IgnoredChip } from './ignored-chip.ts'
import type { RegisterFilters, RegisterName } from './register-filters.ts'

/** A stretch of one item, as an address names it. */
export interface SourceReference {
  readonly itemId: string
  readonly span: Span
}

/** What the reader narrowed the search to. */
export interface ChatFilters {
  readonly region?: string
  readonly bulletin?: string
}

/** The conversation: its opening question, its filters, what was taken away of what it names, and the source opened beside it. */
export interface ChatRoute {
  readonly name: 'chat'
  readonly question?: string
  readonly filters: ChatFilters
  readonly ignore?: readonly IgnoredChip[]
  readonly source?: SourceReference
}

/** The quotation checker: the text to check, where it is short enough for an address, and the source opened beside the result. */
export interface CheckRoute {
  readonly name: 'check'
  readonly text?: string
  readonly source?: SourceReference
}

/** One item at full width, a stretch of it highlighted. */
export interface ItemRoute {
  readonly name: 'item'
  readonly bulletinId: string
  readonly itemId: string
  readonly span?: Span
}

/** A register, narrowed by its filters, with the source opened beside it. */
export interface RegisterRoute {
  readonly name: 'register'
  readonly register: RegisterName
  readonly filters: RegisterFilters
  readonly source?: SourceReference
}

/** The bodies, narrowed by name and place. */
export interface BodiesRoute {
  readonly name: 'bodies'
  readonly filters: Pick<RegisterFilters, 'q' | 'region'>
}

/** What is recorded of a person, with the source opened beside it. */
export interface PersonRoute {
  readonly name: 'person'
  readonly person: string
  readonly source?: SourceReference
}

/** Places that open a source beside what they show. */
export type SourcedRoute = ChatRoute | CheckRoute | RegisterRoute | PersonRoute

/** Where in the page the reader is. */
export type Route =
  | SourcedRoute
  | ItemRoute
  | BodiesRoute
  | { readonly name: 'body'; readonly bodyId: string }
  | { readonly name: 'bulletins' }
  | { readonly name: 'bulletin'; readonly bulletinId: string }
  | { readonly name: 'missing' }
