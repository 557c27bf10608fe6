import { useCallback, useEffect, useReducer } from 'react'
import { fetchJson } from './fetch-json.ts'
import { reduceResource } from './reduce-resource.ts'
import type { Resource, ResourceEvent } from './resource.ts'

/** Fetches an address of the API, or posts JSON to it, again whenever either changes or `retry` is called. */
export function useResource<Value>(
  path: string,
  body?: string,
): {
  readonly resource: Resource<Value>
  readonly retry: () => void
} {
  // Of two posts to one path only the body tells them apart.
  const address = body === undefined ? path : `${path} ${body}`
  const [resource, dispatch] = useReducer<Resource<Value>, [ResourceEvent<Value>]>(reduceResource, {
    phase: 'loading',
    address,
  })

  const load = useCallback(() => {
    const controller = new AbortController()
    dispatch({ type: 'requested', address })
    fetchJson<Value>(path, { signal: controller.signal, body }).then(
      (value) => dispatch({ type: 'arrived', address, value }),
      (error: unknown) => {
        if (!controller.signal.aborted) dispatch({ type: 'refused', address, error })
      },
    )
    return () => controller.abort()
  }, [path, body, address])
  useEffect(() => load(), [load])

  const current: Resource<Value> = resource.address === address ? resource : { phase: 'loading', address }
  return { resource: current, retry: load }
}
