/** A bulletin's or item's id as the path of an address, each of its parts percent-encoded. */
export function encodeId(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/')
}
