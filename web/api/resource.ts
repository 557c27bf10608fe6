/** What is known of something fetched. */
export type Resource<Value> =
  | { readonly phase: 'loading'; readonly address: string }
  | { readonly phase: 'ready'; readonly address: string; readonly value: Value }
  | { readonly phase: 'failed'; readonly address: string; readonly error: unknown }

/** What happens to a fetch; every event names the address it belongs to. */
export type ResourceEvent<Value> =
  | { readonly type: 'requested'; readonly address: string }
  | { readonly type: 'arrived'; readonly address: string; readonly value: Value }
  | { readonly type: 'refused'; readonly address: string; readonly error: unknown }
