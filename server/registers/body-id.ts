/** Between the region and the key of a body in its id. */
const MARK = ':'

/** Readable and permanent id of a region's body: 永州市:教育局. */
export function formatBodyId(region: string, key: string): string {
  return `${region}${MARK}${key}`
}
