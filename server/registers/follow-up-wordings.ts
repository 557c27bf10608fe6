import type { FollowUpStatus } from '../../indexer/facts/commitment.ts'

/** What later bulletins show of a commitment, in Chinese. */
export const followUpWordings: Readonly<Record<FollowUpStatus, string>> = {
  recorded: '已有后续记录',
  'no-later-record': '本公报未见后续',
  'not-checkable': '无法核对',
}
