import type { FactLink } from '../../../indexer/facts/fact-link.ts'
import { followUpWordings } from '../../registers/follow-up-wordings.ts'
import type { Fact, FactKind } from '../../../indexer/facts/fact.ts'

/** Kinds of records in Chinese. */
export const KIND_NAMES: Readonly<Record<FactKind, string>> = {
  commitment: '承诺',
  decision: '决定',
  appointment: '任免',
  vote: '测评',
  evaluation: '评议',
}

const RELATION_NAMES: Readonly<Record<FactLink['relation'], string>> = {
  rectification: '整改',
  plan: '打算',
  report: '后续报告',
}

/** A record for reading by eye: its fields on one line, its quote, and what it is linked with. */
export function describeFact(fact: Fact): string {
  const holder = [fact.region, fact.body, fact.person].filter(Boolean).join(' ')
  const links = 'links' in fact ? (fact.links ?? []) : []
  return [
    `【${KIND_NAMES[fact.kind]}】${holder} ${fact.date}　${fact.id}`,
    `  ${describeFields(fact)}`,
    `  原文：${oneLine(fact.quote)}`,
    ...links.map(
      ({ relation, itemId, quote }) => `  ${RELATION_NAMES[relation]} ${itemId}：${oneLine(quote)}`,
    ),
  ].join('\n')
}

function describeFields(fact: Fact): string {
  switch (fact.kind) {
    case 'commitment':
      return join([
        fact.what,
        fact.category,
        ...fact.quantities.map(({ subject, text }) => `${subject}＝${text}`),
        fact.deadline && `期限 ${fact.deadline.text}（${fact.deadline.date ?? '不明'}）`,
        fact.responsible.length > 0 && `责任 ${fact.responsible.join('、')}`,
        fact.followUp && followUpWordings[fact.followUp],
      ])
    case 'decision':
      return join([fact.form, fact.title, fact.documentNumber, fact.meeting, fact.validity?.text])
    case 'appointment':
      return join([fact.act, fact.person, fact.post, fact.documentNumber, fact.meeting])
    case 'vote':
      return join([
        fact.subject,
        ...fact.counts.map(({ choice, votes, share }) => `${choice} ${votes ?? ''} ${share ?? ''}`.trim()),
        fact.result,
        ...fact.disagreements,
      ])
    case 'evaluation':
      return join([fact.aspect, fact.point])
  }
}

function join(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join('｜')
}

function oneLine(words: string): string {
  return words.replaceAll(/\s*\n\s*/g, ' ⏎ ')
}
