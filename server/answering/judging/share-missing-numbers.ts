const NUMBER = /\d+(?:\.\d+)?/gu

/** Share of a question's numbers that stand in none of the texts, in [0, 1]: a premise the bulletins do not bear. */
export function shareMissingNumbers(question: string, texts: readonly string[]): number {
  const numbers = question.match(NUMBER) ?? []
  const all = new Set(texts.join('\n').replaceAll(/\s/gu, '').match(NUMBER))
  return numbers.length === 0 ? 0 : numbers.filter((number) => !all.has(number)).length / numbers.length
}
