import { keyByPlace } from '../page/key-by-place.ts'

function QuoteLine({ line }: { readonly line: string }) {
  const cells = line.split('\t')
  if (cells.length === 1) return line
  return keyByPlace(cells).map(({ place, entry }) => (
    <span key={place}>
      {place > 0 && '\t'}
      <span className="quote-cell">{entry}</span>
    </span>
  ))
}

/** A quote as delivered, the cells of a table's row told apart. */
export function QuoteText({ quote }: { readonly quote: string }) {
  return keyByPlace(quote.split('\n')).map(({ place, entry }) => (
    <span key={place}>
      {place > 0 && '\n'}
      <QuoteLine line={entry} />
    </span>
  ))
}
