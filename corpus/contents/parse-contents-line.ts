import { compactTitle } from '../text/compact-title.ts'

const LEADERS = /[.·…．。⋯_]{3,}/g
const PAGE = /^(.*?)[（([]?\s*(\d{1,4})\s*[）)\]]?$/
const PAGE_IN_BRACKETS = /[（(]\s*\d{1,4}\s*[）)]$/
const PAGE_AFTER_GAP = /[\t ]\d{1,4}$/
const SPOKEN_BY = /^(.+?)(?:——|—)(\p{Script=Han}{2,4})$/u

/** What one line of the printed contents says; no page where it has none. */
export function parseContentsLine(plain: string): { title: string; speaker?: string; page?: number } {
  const spread = plain.replaceAll(LEADERS, '\t').trim()
  const cells = spread.split('\t').map((cell) => cell.trim())
  const last = cells.at(-1) ?? ''
  const paged = PAGE_IN_BRACKETS.test(spread) || PAGE_AFTER_GAP.test(spread) ? PAGE.exec(last) : null
  const parts = paged ? [...cells.slice(0, -1), paged[1] ?? ''] : cells
  const [first = '', ...others] = parts.map(compactTitle).filter((part) => part !== '')
  const spoken = SPOKEN_BY.exec(first)
  const speaker = others.join('') || spoken?.[2]
  return {
    title: first,
    ...(speaker ? { speaker } : {}),
    ...(paged ? { page: Number(paged[2]) } : {}),
  }
}
