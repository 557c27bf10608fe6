import type { Fact } from '../../../indexer/facts/fact.ts'
import { proofId } from '../../../indexer/facts/proof-id.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { standsAt } from '../../../corpus/items/stands-at.ts'
import type { Citation } from '../answer.ts'
import { describeSource } from '../composing/describe-source.ts'
import type { FoundRecords } from './find-records.ts'

/** An answer made from records: its Markdown and a citation for each line. */
export interface RecordAnswer {
  readonly text: string
  readonly citations: readonly Citation[]
}

/** Counts and lists records completely, by the item they stand in, each with the words that prove it; records whose proof does not stand in the index are left out. */
export function composeRecords({ request, facts }: FoundRecords, index: BulletinIndex): RecordAnswer {
  const proofs = new Map<string, Citation>()
  for (const fact of facts) {
    const id = proofId(fact)
    const passage = index.passage(id)
    if (proofs.has(id) || passage === undefined || !standsAt(fact.quote, index.item(fact.itemId), fact.span))
      continue
    proofs.set(id, { n: proofs.size + 1, quote: fact.quote, span: fact.span, passage, ...describeRow(fact) })
  }
  const citations = [...proofs.values()]
  const shown = facts.filter((fact) => proofs.has(proofId(fact)))
  const count = `${shown.length}${request.unit}`
  const opening =
    request.rank === undefined
      ? `公报记载的${request.subject}共${count}：`
      : sayExtreme(request.subject, shown.length, count)
  return { text: [opening, ...listSources(citations, index)].join('\n\n'), citations }
}

/** Several may share the first place. */
function sayExtreme(subject: string, found: number, count: string): string {
  return found === 1 ? `按公报记载的${subject}，是：` : `按公报记载的${subject}，并列的有${count}：`
}

function listSources(citations: readonly Citation[], index: BulletinIndex): readonly string[] {
  const items = [...new Set(citations.map(({ passage }) => passage.itemId))]
  return items.flatMap((itemId) => {
    const item = index.item(itemId)
    const bulletin = index.bulletins().find(({ id }) => id === item?.bulletinId)
    if (item === undefined || bulletin === undefined) return []
    const lines = citations.filter(({ passage }) => passage.itemId === itemId).map(formatLine)
    const mark = citations.some(({ row }) => row !== undefined) ? '；' : ''
    return [`${describeSource(item, bulletin)}：${lines.join(mark)}`]
  })
}

/** Quotation marks only around the source's own words; a row put into words stands without. */
function formatLine({ quote, row, n }: Citation): string {
  return row === undefined ? `“${quote.replaceAll(/[\n\t]+/gu, ' ')}”[${n}]` : `${row}[${n}]`
}

/** A row of votes in words: 市水利局，满意 34 票 72.34%，基本满意. */
function describeRow(fact: Fact): Pick<Citation, 'row'> {
  if (fact.kind !== 'vote') return {}
  const counts = fact.counts
    .filter(({ votes }) => votes !== undefined)
    .map(({ choice, votes = 0, share }) => `${choice}${votes}票${share === undefined ? '' : `（${share}%）`}`)
  const score = fact.score === undefined ? [] : [`得分${fact.score}`]
  return {
    row: [fact.subject, ...counts, ...score, fact.result].filter((part) => part !== undefined).join('，'),
  }
}
