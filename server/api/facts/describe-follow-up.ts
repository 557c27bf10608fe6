import type { FollowUpStatus } from '../../../indexer/facts/commitment.ts'
import { followUpWordings } from '../../registers/follow-up-wordings.ts'
import type { FactLinkView, FollowUpView } from '../schemas/facts.ts'

/** What later bulletins show of a commitment, in words, with the earliest text that reports on it. */
export function describeFollowUp(status: FollowUpStatus, links: readonly FactLinkView[] = []): FollowUpView {
  const [report] = links
  return {
    status,
    text: followUpWordings[status],
    ...(status === 'recorded' && report !== undefined ? { citation: report.citation } : {}),
  }
}
