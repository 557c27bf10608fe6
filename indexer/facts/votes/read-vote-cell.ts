import type { VoteColumnRole } from './vote-column.ts'

/** What a cell of a table of votes says: nothing, numbers, or words. */
export interface VoteCell {
  readonly votes?: number
  readonly share?: number
  /** A score. */
  readonly value?: number
  readonly words?: string
}

const NONE = /^(?:[/／\\—–―-]+|无|空)?$/
/** 38, 38票, 38（95%）, 38/95% */
const VOTES = /^(\d{1,5})[票张人名]?(?:[（(/／]([\d.]+)[%％][）)]?)?$/
/** 95%, 95.74％, 95.74 */
const SHARE = /^(\d{1,3}(?:\.\d{1,4})?)([%％])?$/
const SCORE = /^(\d{1,4}(?:\.\d{1,4})?)分?$/
const LONGEST_RESULT = 8
const LARGEST_SHARE = 100

/** Reads a cell as its column wants it; undefined where it cannot stand in that column. */
export function readVoteCell(role: VoteColumnRole, printed: string): VoteCell | undefined {
  const cell = printed.normalize('NFKC').replaceAll(/\s/g, '')
  if (NONE.test(cell)) return role === 'name' || role === 'object' ? undefined : {}
  switch (role) {
    case 'votes':
    case 'ballots':
      return readVotes(cell)
    case 'share':
      return readShare(cell)
    case 'choice':
      return readVotes(cell) ?? readShare(cell)
    case 'score':
      return toCell(SCORE.exec(cell), 'value')
    case 'result':
      return !/\d/.test(cell) && cell.length <= LONGEST_RESULT ? { words: cell } : undefined
    case 'name':
    case 'object':
    case 'matter':
    case 'unit':
    case 'position':
      return /\p{Script=Han}/u.test(cell) ? { words: printed.trim() } : undefined
    case 'other':
      return {}
  }
}

function readVotes(cell: string): VoteCell | undefined {
  const [, votes, share] = VOTES.exec(cell) ?? []
  if (votes === undefined) return undefined
  return { votes: Number(votes), ...(share === undefined ? {} : { share: Number(share) }) }
}

function readShare(cell: string): VoteCell | undefined {
  const share = toCell(SHARE.exec(cell), 'share')
  return share === undefined || (share.share ?? 0) > LARGEST_SHARE ? undefined : share
}

function toCell(match: RegExpExecArray | null, field: 'share' | 'value'): VoteCell | undefined {
  return match ? { [field]: Number(match[1]) } : undefined
}
