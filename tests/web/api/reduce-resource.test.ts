import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reduceResource } from '../../../web/api/reduce-resource.ts'
import type { Resource, ResourceEvent } from '../../../web/api/resource.ts'

const address = fc.constantFrom('/a', '/b')
const event: fc.Arbitrary<ResourceEvent<string>> = fc.oneof(
  address.map((at) => ({ type: 'requested' as const, address: at })),
  address.map((at) => ({ type: 'arrived' as const, address: at, value: at })),
  address.map((at) => ({ type: 'refused' as const, address: at, error: at })),
)
const contentOf = (resource: Resource<string>) => {
  if (resource.phase === 'ready') return resource.value
  return resource.phase === 'failed' ? resource.error : undefined
}
const initial: Resource<string> = { phase: 'loading', address: '/a' }

describe('reduceResource', () => {
  it('never shows the value or error of another address than the one last asked for, in any order of events', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const resource = events.reduce<Resource<string>>(reduceResource, initial)
        const lastAsked = events.findLast(({ type }) => type === 'requested')?.address ?? initial.address
        expect(resource.address).toBe(lastAsked)
        expect([undefined, lastAsked]).toContain(contentOf(resource))
      }),
    )
  })

  it('loads again when asked again', () => {
    const ready: Resource<string> = { phase: 'ready', address: '/a', value: 'x' }
    expect(reduceResource(ready, { type: 'requested', address: '/a' })).toEqual(initial)
  })
})
