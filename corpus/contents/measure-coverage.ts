/** Share of `part` that also stands in `whole`, 0 to 1. */
export function measureCoverage(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0
  let shared = 0
  for (const pair of part) if (whole.has(pair)) shared += 1
  return shared / part.size
}
