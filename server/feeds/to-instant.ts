/** Midnight of an ISO day in China, where the bulletins are published, as RFC 3339 wants it; of a year alone, its last day. */
export function toInstant(date: string): string {
  const day = date.length === 'YYYY'.length ? `${date}-12-31` : date
  return `${day}T00:00:00+08:00`
}
