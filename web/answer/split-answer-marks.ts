/** A piece of an answer's line: words, or a citation mark. */
export type AnswerPart =
  | { readonly kind: 'words'; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'mark'; readonly n: number }

/** An escaped Markdown character; the marks of bold; citation numbers in brackets, one or several ([1], [1, 2]), not a link's text. */
const TOKEN =
  /\\(?<escaped>[\\`*_{}[\]()#+\-.!|<>~])|(?<bold>\*\*)|\[(?<numbers>\d{1,3}(?:\s*[,，、]\s*\d{1,3})*)\](?!\()/g
const NUMBER = /\d+/g

/** Cuts a line of an answer into words and citation marks; bold is kept as a property of the words. */
export function splitAnswerMarks(line: string): readonly AnswerPart[] {
  const parts: AnswerPart[] = []
  let words = ''
  let strong = false
  let end = 0

  function flush(): void {
    if (words !== '') parts.push({ kind: 'words', text: words, strong })
    words = ''
  }

  for (const token of line.matchAll(TOKEN)) {
    words += line.slice(end, token.index)
    end = token.index + token[0].length
    const { escaped, numbers } = token.groups ?? {}
    if (escaped !== undefined) words += escaped
    else if (numbers !== undefined) {
      flush()
      for (const [digits] of numbers.matchAll(NUMBER)) parts.push({ kind: 'mark', n: Number(digits) })
    } else if (strong || line.includes('**', end)) {
      flush()
      strong = !strong
    } else words += token[0]
  }
  words += line.slice(end)
  flush()
  return parts
}
