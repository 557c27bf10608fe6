import type { ParseDiagnostic } from '../../../corpus/model/parse-diagnostic.ts'
import type { Span } from '../../../corpus/model/span.ts'
import { toDeliveredOffset } from '../../../corpus/text/to-delivered-offset.ts'
import type { Commitment } from '../commitment.ts'
import type { Extraction } from '../extraction.ts'
import type { FactSource } from '../fact-source.ts'
import { findCore } from './find-core.ts'
import { findDeadline } from './find-deadline.ts'
import { findPlanSections } from './find-plan-sections.ts'
import { findTableCommitments } from './find-table-commitments.ts'
import { isPlanHeading } from './is-plan-heading.ts'
import { makeCommitment } from './make-commitment.ts'
import type { PlanSection } from './plan-section.ts'
import { readTaskColumns } from './read-task-columns.ts'
import { splitUndertakings } from './split-undertakings.ts'
import { withoutMarker } from './without-marker.ts'

/** Tables that by their caption hold tasks: 任务分解表, 民生实事. */
const TASK_CAPTION = /任务分解|民生实事|任务清单|责任清单|整改清单|重点工作/

/** 2023年9月30日前完成前期设计, 12月完工验收 */
const STEP = /^(?:20\d{2}\s*年\s*(?:\d{1,2}\s*月)?|\d{1,2}\s*月)(?![度，,]).{2,40}$/

/** Headings that name what is built or done: 小型水库除险加固, 疾病预防控制中心能力提升建设项目. */
const PROJECT = /(?:项目|工程|建设|改造|加固|治理|公路|学校|医院|中心|水库|行动)$/

/** A road's number (S316) names a project of its own. */
const OWN_PROJECT = /[GSXY]\d{2,4}/

/** 承诺: what an item's plans, task tables and candidates undertake that can be checked later. */
export function findCommitments(source: FactSource): Extraction<Commitment> {
  const { item } = source
  const plans = findPlanSections(item)
  const told = plans.flatMap((plan) => readPlan(source, plan))
  const tabled = item.tables.flatMap((table) => findTableCommitments(source, table))
  const facts = [...told, ...tabled].toSorted((one, other) => one.span.start - other.span.start)
  return { facts, diagnostics: [...diagnosePlans(source, plans, facts), ...diagnoseTables(source, facts)] }
}

function readPlan(source: FactSource, plan: PlanSection): readonly Commitment[] {
  const { item } = source
  return splitUndertakings(item.text, plan)
    .filter(({ span }) => !item.tables.some((table) => overlaps(table.span, span)))
    .flatMap(({ span: { start, end }, responsible }) => {
      const core = findCore(item.text.slice(start, end))
      const span = { start: start + core.start, end: start + core.end }
      const clause = item.text.slice(span.start, span.end)
      const deadline = findDeadline(clause, plan.year)
      const draft = { span, clause, what: nameTask(clause, plan.path), section: plan.path, responsible }
      const commitment = makeCommitment(source, deadline ? { ...draft, deadline } : draft)
      return commitment ? [commitment] : []
    })
}

/** A step of a project (6月30日前完成招投标工作) is told with the heading that names the project. */
function nameTask(clause: string, path: readonly string[]): string {
  const heading = withoutMarker(path.at(-1) ?? '').replace(/[（(][^（）()]*[）)]$/, '')
  const isNamed =
    PROJECT.test(heading) && !OWN_PROJECT.test(clause) && !isPlanHeading(heading) && !clause.includes(heading)
  return STEP.test(clause) && isNamed ? `${heading}：${clause}` : clause
}

/** A plan of which nothing can be checked later is worth a look: a slogan, or words that the rules miss. */
function diagnosePlans(
  source: FactSource,
  plans: readonly PlanSection[],
  facts: readonly Commitment[],
): readonly ParseDiagnostic[] {
  const [first] = plans
  if (!first || facts.length > 0) return []
  const message = `The plan ${first.path.join(' / ')} undertakes nothing that can be checked.`
  return [diagnose(source, { rule: 'plan-without-commitment', message, at: first.span.start })]
}

function diagnoseTables(source: FactSource, facts: readonly Commitment[]): readonly ParseDiagnostic[] {
  return source.item.tables.flatMap((table) => {
    const hasFacts = facts.some(({ span }) => overlaps(table.span, span))
    if (hasFacts || !TASK_CAPTION.test(table.caption.replaceAll(/\s/g, ''))) return []
    const reason = readTaskColumns(table)
      ? 'no row names a task'
      : `no column holds tasks: ${table.header.join(', ')}`
    return [
      diagnose(source, {
        rule: 'task-table-unread',
        message: `${table.caption}: ${reason}.`,
        at: table.span.start,
      }),
    ]
  })
}

function diagnose(
  { item }: FactSource,
  { rule, message, at }: { readonly rule: string; readonly message: string; readonly at: number },
): ParseDiagnostic {
  return {
    rule,
    severity: rule === 'task-table-unread' ? 'warning' : 'info',
    message,
    bulletinId: item.bulletinId,
    itemId: item.id,
    offset: toDeliveredOffset(item.origin, at),
  }
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
