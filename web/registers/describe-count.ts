import type { VoteResultView } from '../../server/api/schemas/facts.ts'
import type { RegisterMessages } from '../messages/register-messages.ts'

/** One choice of a vote in words: 满意 39票（82.98%）; what the bulletin leaves out is left out. */
export function describeCount(
  { choice, votes, share }: VoteResultView['counts'][number],
  words: RegisterMessages,
): string {
  const percent = share === undefined ? undefined : `${share}%`
  if (votes === undefined) return [choice, percent].filter((part) => part !== undefined).join(' ')
  return `${choice} ${words.votes(votes)}${percent === undefined ? '' : `（${percent}）`}`
}
