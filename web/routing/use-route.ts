import { useMemo, useSyncExternalStore } from 'react'
import { subscribeToAddress } from './navigate.ts'
import { parseRoute } from './parse-route.ts'
import type { Route } from './route.ts'

function currentAddress(): string {
  return location.pathname + location.search + location.hash
}

/** The place in the page that the address bar names. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribeToAddress, currentAddress)
  return useMemo(() => parseRoute(address), [address])
}
