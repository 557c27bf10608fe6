/** A title on one line without the blanks that layout put between Chinese characters and digits (通 知, 2023 年度). */
export function compactTitle(text: string): string {
  return text.replaceAll(/(?<![a-zA-Z])[\s\u3000]+|[\s\u3000]+(?![a-zA-Z])/g, '')
}
