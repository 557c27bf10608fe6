/** UTF-16 units of a text that goes into an address: each may take nine bytes there, and servers read 16 KiB. */
const ADDRESS_LIMIT = 1_500

/** Whether a text is short enough to be part of an address that can be passed on. */
export function fitsAddress(text: string): boolean {
  return text.length <= ADDRESS_LIMIT
}
