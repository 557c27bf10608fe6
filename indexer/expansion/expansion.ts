/** An everyday wording of a question with the official wordings it is also searched by. */
export interface Expansion {
  /** The words of the question, as typed. */
  readonly text: string
  readonly official: readonly string[]
}
