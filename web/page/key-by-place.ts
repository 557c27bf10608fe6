/** An entry of a list with its place in it, from 0. */
export interface Placed<Entry> {
  readonly place: number
  readonly entry: Entry
}

/** The entries of a list that only ever grows at its end, so that an entry's place is its identity. */
export function keyByPlace<Entry>(list: readonly Entry[]): readonly Placed<Entry>[] {
  return list.map((entry, place) => ({ place, entry }))
}
