/** The quoted words as a note of a reference: 引文：“……”; undefined where none are quoted. */
export function describeQuote(quote: string | undefined): string | undefined {
  return quote === undefined || quote.trim() === '' ? undefined : `引文：“${quote.trim()}”`
}
