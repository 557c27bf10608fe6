import { useCallback, useEffect, useReducer } from 'react'
import { fetchJson } from './fetch-json.ts'
import { reduceResource } from './reduce-resource.ts'
import type { Resource, ResourceEvent } from './resource.ts'

/** Fetches an address of the API, again whenever it changes or `retry` is called. */
export function useResource<Value>(address: string): {
  readonly resource: Resource<Value>
  readonly retry: () => void
} {
  const [resource, dispatch] = useReducer<Resource<Value>, [ResourceEvent<Value>]>(reduceResource, {
    phase: 'loading',
    address,
  })

  const load = useCallback(() => {
    const controller = new AbortController()
    dispatch({ type: 'requested', address })
    fetchJson<Value>(address, controller.signal).then(
      (value) => dispatch({ type: 'arrived', address, value }),
      (error: unknown) => {
        if (!controller.signal.aborted) dispatch({ type: 'refused', address, error })
      },
    )
    return () => controller.abort()
  }, [address])
  useEffect(() => load(), [load])

  const current: Resource<Value> = resource.address === address ? resource : { phase: 'loading', address }
  return { resource: current, retry: load }
}
