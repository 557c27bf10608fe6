/** Marks between which some models think aloud before they answer. */
const OPENING = '<think>'
const CLOSING = '</think>'

/** Takes a text in pieces and hands on what is not thought aloud. */
export type ReasoningSkipper = (piece: string) => string

/** A skipper of the thinking that some models put before their answer; a text without any passes as it is. */
export function createReasoningSkipper(): ReasoningSkipper {
  let held = ''
  let isAnswering = false
  return (piece) => {
    if (isAnswering) return piece
    held += piece
    const end = held.indexOf(CLOSING)
    if (mayReason(held) && end === -1) return ''
    isAnswering = true
    return mayReason(held) ? held.slice(end + CLOSING.length) : held
  }
}

function mayReason(text: string): boolean {
  const start = text.trimStart()
  return start.startsWith(OPENING) || OPENING.startsWith(start)
}
