/** Characters of a lead; a feed reader shows two or three lines. */
const MOST = 200
/** Ends of sentences; titles, salutations (主任、各位委员：) and datelines above the text have none. */
const SENTENCE_END = /[。；！？]/u

/** The first sentences of an item's text, to the letter: from the first line that holds a sentence, up to the last sentence end that fits. */
export function readLead(text: string): string {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => SENTENCE_END.test(line))
  const body = lines.slice(Math.max(first, 0)).join('\n').trim()
  if (body.length <= MOST) return body
  const cut = body.slice(0, MOST)
  const end = Math.max(...['。', '；', '！', '？'].map((mark) => cut.lastIndexOf(mark)))
  return end === -1 ? cut.replace(/[\uD800-\uDBFF]$/u, '') : cut.slice(0, end + 1)
}
