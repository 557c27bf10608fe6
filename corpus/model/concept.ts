/** A concept of local administration with the words officials and people use for it. */
export interface Concept {
  readonly area: string
  /** Official wordings: 法律援助. */
  readonly official: readonly string[]
  /** Everyday wordings: 打官司没钱请律师. */
  readonly lay: readonly string[]
}
