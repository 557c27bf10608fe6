import type { Item } from '../../../corpus/model/item.ts'
import type { ParseDiagnostic } from '../../../corpus/model/parse-diagnostic.ts'
import type { Section } from '../../../corpus/model/section.ts'
import { toDeliveredOffset } from '../../../corpus/text/to-delivered-offset.ts'
import type { Evaluation } from '../evaluation.ts'
import type { Extraction } from '../extraction.ts'
import type { FactSource } from '../fact-source.ts'
import { makeFactBase } from '../make-fact-base.ts'
import { assignAspects, type SectionAspect } from './assign-aspects.ts'
import type { EvaluationPoint } from './evaluation-point.ts'
import { findEvaluated } from './find-evaluated.ts'
import { isEvaluationItem } from './is-evaluation-item.ts'
import { readOpening } from './read-opening.ts'
import { readSectionPoints } from './read-section-points.ts'

/** 存在的问题及建议: points of two kinds under one heading. */
const MIXED = /(?:问题|不足).{0,4}[和与及、].{0,4}(?:建议|意见|对策)$/

/** 评议意见: the points of praise, problems and recommendations in a congress's evaluation; nothing in other items, whose authors report on themselves. */
export function findEvaluations(source: FactSource): Extraction<Evaluation> {
  const { item } = source
  if (!isEvaluationItem(item)) return { facts: [], diagnostics: [] }
  const read = assignAspects(item).map((assigned) => ({ assigned, points: readPoints(item, assigned) }))
  const points = read.flatMap(({ points: found }) => found)
  const facts = points.map((point) => makeEvaluation(source, point))
  const silent = read.filter(({ assigned, points: found }) => isUnread(assigned, found))
  const diagnostics = silent.map(({ assigned }) => diagnose(item, assigned.section))
  return {
    facts,
    diagnostics: facts.length === 0 ? [diagnose(item, undefined), ...diagnostics] : diagnostics,
  }
}

function readPoints(item: Item, { aspect, ...assigned }: SectionAspect): readonly EvaluationPoint[] {
  if (aspect !== undefined) return readSectionPoints({ text: item.text, aspect, ...assigned })
  return assigned.section.level === 0 ? readOpening(item.text, assigned.section.span) : []
}

/** Headings name points, and none could be read, or none could be told from another kind. */
function isUnread({ section, isNamed, hasInner }: SectionAspect, found: readonly EvaluationPoint[]): boolean {
  return found.length === 0 && ((isNamed && !hasInner) || MIXED.test(section.title))
}

function makeEvaluation(source: FactSource, { aspect, span, point }: EvaluationPoint): Evaluation {
  const { body: _issuer, person: _speaker, ...base } = makeFactBase(source, span)
  return { ...base, ...findEvaluated(source.item), kind: 'evaluation', aspect, point }
}

function diagnose(item: Item, section: Section | undefined): ParseDiagnostic {
  return {
    rule: section ? 'evaluation-section-unread' : 'evaluation-without-points',
    severity: section ? 'info' : 'warning',
    message: section
      ? `No point could be read under ${section.title}.`
      : 'An evaluation in which no praise, problem or recommendation could be read.',
    bulletinId: item.bulletinId,
    itemId: item.id,
    offset: toDeliveredOffset(item.origin, section?.span.start ?? 0),
  }
}
