/** Half-open range of UTF-16 offsets into an item's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}
