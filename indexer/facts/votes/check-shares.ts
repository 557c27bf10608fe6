import type { VoteCount } from '../vote-result.ts'

/** Votes on one subject as printed: what `checkShares` compares. */
export interface PrintedVotes {
  readonly counts: readonly VoteCount[]
  /** Ballots that were cast, where the text or the table says it. */
  readonly ballots?: number
  readonly result?: string
}

/** 满意和基本满意 */
const JOINT = /[和及与、+＋]/
/** Rates that count 满意 alone or with 基本满意. */
const RATE = '满意率'
const SATISFIED = ['满意', '基本满意']
const PRESENT = '弃权'
/** Choices against: where one is named, all votes are. */
const AGAINST = /^(?:不|较差|基本不)/
/** Results and the choice that must not have more than half of the votes beside them. */
const CONTRARY: Readonly<Record<string, string>> = {
  满意: '不满意',
  优秀: '不满意',
  不满意: '满意',
  称职: '不称职',
}
/** Shares are rounded or cut off: they may be off by less than one in the last place. */
const LAST_PLACE = 1
const FLOAT_ERROR = 1e-9

/** Where counts, shares, ballots and result of one row do not fit one another, in plain Chinese sentences. */
export function checkShares(printed: PrintedVotes): readonly string[] {
  const sum = sumVotes(printed.counts)
  return [
    ...checkMissing(printed.counts),
    ...checkBallots(printed, sum),
    ...checkEachShare(printed, sum),
    ...checkSumOfShares(printed.counts),
    ...checkResult(printed, sum),
  ]
}

function sumVotes(counts: readonly VoteCount[]): number {
  return counts.reduce((sum, { choice, votes }) => (JOINT.test(choice) ? sum : sum + (votes ?? 0)), 0)
}

function isSingle({ choice }: VoteCount): boolean {
  return !JOINT.test(choice) && choice !== RATE && choice !== '满意度'
}

/** A share above nothing for votes that are not printed, in a row that prints others. */
function checkMissing(counts: readonly VoteCount[]): readonly string[] {
  const hasVotes = counts.some(({ votes }) => votes !== undefined)
  return counts
    .filter((count) => hasVotes && isSingle(count) && count.votes === undefined && (count.share ?? 0) > 0)
    .map(({ choice, share }) => `${choice}票数未印，得票率却印为${share}%。`)
}

function checkBallots({ counts, ballots }: PrintedVotes, sum: number): readonly string[] {
  if (ballots === undefined || sum === 0 || sum === ballots) return []
  const isComplete = counts.some(({ choice, votes }) => choice === PRESENT && votes !== undefined)
  if (sum > ballots) return [`各项票数合计${sum}票，多于测评票${ballots}张。`]
  return isComplete ? [`各项票数合计${sum}票，少于测评票${ballots}张。`] : []
}

/** Shares may be of the votes counted or of the ballots cast: those count with which most fit. */
function checkEachShare({ counts, ballots }: PrintedVotes, sum: number): readonly string[] {
  if (sum === 0 || checkMissing(counts).length > 0) return []
  const isWhole = counts.some(({ choice }) => AGAINST.test(choice))
  const totals = new Set([...(isWhole ? [sum] : []), ...(ballots === undefined ? [] : [ballots])])
  const ways = [...totals].map((total) => checkAgainst(counts, total))
  return ways.toSorted((a, b) => a.length - b.length)[0] ?? []
}

function checkAgainst(counts: readonly VoteCount[], total: number): readonly string[] {
  const places = Math.max(0, ...counts.map(({ share }) => placesOf(share ?? 0)))
  const tolerance = LAST_PLACE * 10 ** -places - FLOAT_ERROR
  return counts.flatMap(({ choice, share }) => {
    const expected = share === undefined ? [] : votesOf(choice, counts)
    if (share === undefined || expected.length === 0) return []
    if (expected.some((votes) => Math.abs((100 * votes) / total - share) < tolerance)) return []
    const votes = expected[0] ?? 0
    const right = ((100 * votes) / total).toFixed(Math.max(places, 2))
    return [`${choice}得票率印为${share}%，按${votes}票、共${total}票计算应为${right}%。`]
  })
}

/** Votes that a share can be of; none where they are not printed. */
function votesOf(choice: string, counts: readonly VoteCount[]): readonly number[] {
  if (choice === RATE) {
    const [satisfied] = votesOf('满意', counts)
    return satisfied === undefined ? [] : [satisfied, votesOfAll(SATISFIED, counts)]
  }
  if (JOINT.test(choice)) {
    const parts = choice.split(JOINT)
    return parts.every((part) => counts.some((count) => count.choice === part))
      ? [votesOfAll(parts, counts)]
      : []
  }
  const count = counts.find((other) => other.choice === choice)
  if (count === undefined || choice === '满意度') return []
  const isCounted = count.votes !== undefined || count.share === 0
  return isCounted ? [count.votes ?? 0] : []
}

function votesOfAll(choices: readonly string[], counts: readonly VoteCount[]): number {
  return counts.reduce((sum, { choice, votes }) => (choices.includes(choice) ? sum + (votes ?? 0) : sum), 0)
}

function placesOf(share: number): number {
  return (String(share).split('.')[1] ?? '').length
}

/** Shares alone, without votes, must not make more than the whole. */
function checkSumOfShares(counts: readonly VoteCount[]): readonly string[] {
  const singles = counts.filter(isSingle)
  if (singles.some(({ votes }) => votes !== undefined)) return []
  const places = Math.max(0, ...singles.map(({ share }) => placesOf(share ?? 0)))
  const sum = singles.reduce((total, { share }) => total + (share ?? 0), 0)
  const isWhole = sum <= 100 + singles.length * 10 ** -places
  return isWhole ? [] : [`各项得票率合计为${Number(sum.toFixed(places))}%，超过100%。`]
}

function checkResult({ counts, result }: PrintedVotes, sum: number): readonly string[] {
  const contrary = CONTRARY[result ?? '']
  const against = counts.find(({ choice }) => choice === contrary)
  if (contrary === undefined || against === undefined) return []
  const isMajority = sum > 0 ? 2 * (against.votes ?? 0) > sum : (against.share ?? 0) > 50
  return isMajority ? [`${contrary}票过半数，结果却印为“${result}”。`] : []
}
