import { useState } from 'react'
import { formatRoute } from '../routing/format-route.ts'
import type { Route } from '../routing/route.ts'

function addressOf(route: Route): string | undefined {
  if (route.name !== 'chat') return undefined
  const { source: _source, ...withoutSource } = route
  return formatRoute(withoutSource)
}

/** The address of the conversation that is open or was left last, to come back to it from elsewhere in the page. */
export function useChatAddress(route: Route): string {
  const [left, setLeft] = useState('/')
  const address = addressOf(route) ?? left
  if (address !== left) setLeft(address)
  return address
}
