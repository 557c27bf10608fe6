import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'

const lists = new WeakMap<BulletinIndex, readonly string[]>()
/** Shorter names are part of too many words. */
const SHORTEST = 2

/** Names of people, bodies and places that the bulletins print; gathered once for each index. */
export function listNames(index: BulletinIndex): readonly string[] {
  const known = lists.get(index)
  if (known !== undefined) return known
  const { people, bodies } = index.names()
  const names = [...people.map(({ name }) => name), ...bodies.map(({ text }) => text)].filter(
    (name) => name.length >= SHORTEST,
  )
  const list = [...new Set(names)]
  lists.set(index, list)
  return list
}
