import type { ParseDiagnostic } from '../../../corpus/model/parse-diagnostic.ts'
import type { Fact, FactKind } from '../../../indexer/facts/fact.ts'
import { followUpWordings } from '../../registers/follow-up-wordings.ts'
import type { FactCounts, KindCounts } from './count-facts.ts'
import { describeFact, KIND_NAMES } from './describe-fact.ts'

/** What was read from a corpus, and the records chosen to be shown. */
export interface FactReport {
  readonly counts: FactCounts
  readonly diagnostics: readonly ParseDiagnostic[]
  readonly sample: readonly Fact[]
}

const KINDS: readonly FactKind[] = ['commitment', 'decision', 'appointment', 'vote', 'evaluation']
const FOLLOW_UPS = ['recorded', 'no-later-record', 'not-checkable'] as const

/** The report as text for a terminal. */
export function formatReport({ counts, diagnostics, sample }: FactReport): string {
  const followUps = FOLLOW_UPS.flatMap((status) => {
    const count = counts.followUps[status]
    return count === undefined ? [] : [`${followUpWordings[status]} ${count}`]
  })
  return [
    `记录：${formatKinds(counts.total)}`,
    ...Object.entries(counts.regions).map(([region, kinds]) => `  ${region}：${formatKinds(kinds)}`),
    `承诺的后续：${followUps.join('，') || '无'}`,
    `评议的问题和建议：${counts.answerable} 条，其中 ${counts.answered} 条有整改或打算`,
    '',
    '各篇：',
    ...counts.items.map(
      ({ itemId, title, counts: kinds }) => `  ${itemId} ${title.slice(0, 40)}：${formatKinds(kinds)}`,
    ),
    '',
    `未能读出之处：${diagnostics.length}`,
    ...diagnostics.map(
      ({ rule, itemId, bulletinId, message }) => `  ${rule} ${itemId ?? bulletinId}：${message}`,
    ),
    ...(sample.length === 0 ? [] : ['', `抽样 ${sample.length} 条：`, ...sample.map(describeFact)]),
  ].join('\n')
}

function formatKinds(counts: KindCounts): string {
  const parts = KINDS.flatMap((kind) => {
    const count = counts[kind]
    return count === undefined ? [] : [`${KIND_NAMES[kind]} ${count}`]
  })
  return parts.join('，') || '无'
}
