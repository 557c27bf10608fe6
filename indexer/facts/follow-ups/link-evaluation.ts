import type { Evaluation } from '../evaluation.ts'
import type { FactLink } from '../fact-link.ts'
import type { ResponseUnit } from './find-response-units.ts'
import { findSharedTopic } from './shared-topic.ts'

/** A matter that more units than these share is the whole field of a body, and tells no point from another. */
const MOST_HEADINGS = 1
const MOST_SENTENCES = 2

/** A longer point tells how it came about; its first clause names the matter. */
const LONGEST_POINT = 40

interface Match {
  readonly unit: ResponseUnit
  readonly topic: string
}

/**
 * A problem or recommendation with the places where the evaluated answer it: at most one of each relation in an item.
 * `own` are names of the region and the body, which tell no matter from another.
 */
export function linkEvaluation(
  evaluation: Evaluation,
  units: readonly ResponseUnit[],
  own: readonly string[],
): Evaluation {
  if (evaluation.aspect === 'praise') return evaluation
  const { point } = evaluation
  const stated = point.length > LONGEST_POINT ? (point.split(/[，,]/)[0] ?? '') : point
  const matter = own.reduce((words, name) => words.replaceAll(name, ' '), stated)
  const links = [...new Set(units.map(groupOf))].flatMap(
    (group) =>
      findLink(
        matter,
        units.filter((unit) => groupOf(unit) === group),
      ) ?? [],
  )
  return links.length === 0 ? evaluation : { ...evaluation, links }
}

function groupOf({ relation, item }: ResponseUnit): string {
  return `${relation} ${item.id}`
}

/** Headings name a matter; sentences only where no heading does. */
function findLink(matter: string, units: readonly ResponseUnit[]): FactLink | undefined {
  const matches = units.flatMap((unit): Match[] => {
    const topic = findSharedTopic(matter, unit.topic)
    return topic === '' ? [] : [{ unit, topic }]
  })
  const headings = matches.filter(({ unit }) => unit.isHeading)
  const best =
    choose(
      headings,
      units.filter(({ isHeading }) => isHeading),
      MOST_HEADINGS,
    ) ?? choose(matches, units, MOST_SENTENCES)
  if (best === undefined) return undefined
  const { item, span, relation } = best
  return { relation, itemId: item.id, span, quote: item.text.slice(span.start, span.end) }
}

function choose(
  matches: readonly Match[],
  units: readonly ResponseUnit[],
  most: number,
): ResponseUnit | undefined {
  return matches
    .filter(({ topic }) => units.filter((unit) => unit.topic.includes(topic)).length <= most)
    .toSorted((one, other) => other.topic.length - one.topic.length)[0]?.unit
}
