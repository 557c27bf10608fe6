/** `timeout`: it took too long. `broken`: it stopped before its end. `failed`: the model's address answered with an error, or not at all. */
export type ProseFailure = 'timeout' | 'broken' | 'failed'

const MESSAGES: Readonly<Record<ProseFailure, string>> = {
  timeout: '语言模型没有在限定的时间内写完',
  broken: '语言模型的回答中途断了',
  failed: '语言模型没有给出回答',
}

/** The language model wrote no whole prose; the extractive answer stands. */
export class ProseError extends Error {
  override readonly name = 'ProseError'
  readonly reason: ProseFailure

  constructor(reason: ProseFailure, options?: ErrorOptions) {
    super(`${MESSAGES[reason]}，改用公报原文作答。`, options)
    this.reason = reason
  }
}
