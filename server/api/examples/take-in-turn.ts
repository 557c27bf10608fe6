/** The first `limit` different values, one from each source in turn, then a second from each, and so on. */
export function takeInTurn(sources: readonly Iterable<string>[], limit: number): readonly string[] {
  const taken = new Set<string>()
  let open = sources.map((source) => source[Symbol.iterator]())
  while (open.length > 0 && taken.size < limit) {
    const unfinished: typeof open = []
    for (const source of open) {
      const step = source.next()
      if (step.done === true) continue
      unfinished.push(source)
      if (taken.size < limit) taken.add(step.value)
    }
    open = unfinished
  }
  return [...taken]
}
