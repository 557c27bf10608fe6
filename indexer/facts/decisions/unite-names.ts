/** Names of documents without repetitions: 《甲》 is left out beside 《甲》（永政发〔2018〕3号）. */
export function uniteNames(names: readonly string[]): readonly string[] {
  const unique = [...new Set(names)]
  return unique.filter((name) => !unique.some((other) => other !== name && other.startsWith(name)))
}
