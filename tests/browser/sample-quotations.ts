/** A sentence no bulletin has. */
export const INVENTED = '我们将在三年内全面取消所有行政审批收费项目，请市民放心。'

/** The quotation with its first digit changed. */
export function alterNumber(quotation: string): string {
  return quotation.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
}

/** An article that quotes two sentences, the second also altered, and an invented one. */
export function writeArticle(one: string, other: string): string {
  return [
    `记者翻阅公报，看到“${one}”的说法。`,
    `市长在会上说：“${INVENTED}”`,
    `报告还提到“${alterNumber(other)}”，原话是“${other}”。`,
  ].join('\n\n')
}
