/** A model that reads question and text together; slower than comparing vectors, and more exact. */
export interface CrossEncoder {
  readonly name: string
  /** How well each text answers the question, in the order of the texts; higher is better, without a scale. */
  score(question: string, texts: readonly string[]): Promise<readonly number[]>
}
