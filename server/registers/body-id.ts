/** Between the region and the key of a body in its id. */
const MARK = ':'

/** Readable and permanent id of a region's body: 永州市:教育局. */
export function formatBodyId(region: string, key: string): string {
  return `${region}${MARK}${key}`
}

/** Region and key that a body's id names; undefined where it is none. */
export function parseBodyId(id: string): { readonly region: string; readonly key: string } | undefined {
  const at = id.indexOf(MARK)
  return at <= 0 || at === id.length - 1 ? undefined : { region: id.slice(0, at), key: id.slice(at + 1) }
}
