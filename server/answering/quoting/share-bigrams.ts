/** Share of character bigrams two texts have in common (Jaccard), in [0, 1]; blanks do not count. */
export function shareBigrams(a: string, b: string): number {
  const [first, second] = [collectBigrams(a), collectBigrams(b)]
  const common = [...first].filter((bigram) => second.has(bigram)).length
  const all = first.size + second.size - common
  return all === 0 ? 0 : common / all
}

function collectBigrams(text: string): ReadonlySet<string> {
  const characters = [...text.replaceAll(/\s/gu, '')]
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`))
}
