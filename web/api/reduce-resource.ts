import type { Resource, ResourceEvent } from './resource.ts'

/** The resource after an event; answers to an address no longer asked for are ignored. */
export function reduceResource<Value>(
  resource: Resource<Value>,
  event: ResourceEvent<Value>,
): Resource<Value> {
  const { address } = event
  switch (event.type) {
    case 'requested':
      return { phase: 'loading', address }
    case 'arrived':
      return address === resource.address ? { phase: 'ready', address, value: event.value } : resource
    case 'refused':
      return address === resource.address ? { phase: 'failed', address, error: event.error } : resource
  }
}
