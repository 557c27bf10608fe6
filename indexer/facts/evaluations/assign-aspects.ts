import type { Item } from '../../../corpus/model/item.ts'
import type { Section } from '../../../corpus/model/section.ts'
import type { EvaluationAspect } from './evaluation-aspect.ts'
import { isPraiseHeading } from './is-praise-heading.ts'
import { readAspect } from './read-aspect.ts'
import { readAnnouncement } from './read-announcement.ts'

/** A section with what its points are, where headings or the sentence that leads to it say so. */
export interface SectionAspect {
  readonly section: Section
  readonly aspect?: EvaluationAspect
  /** Whether its own heading names the aspect. */
  readonly isNamed: boolean
  readonly hasInner: boolean
}

interface Announced {
  readonly aspect: EvaluationAspect
  readonly level: number
}

/** 二、履职情况: what was done, told by those who evaluate; its headings may praise. */
const RECORD = /履职|工作情况|主要工作/

/** Gives each section of an evaluation its aspect: its own heading's, that of a sentence leading to it (我们建议：), or that of the headings above it. */
export function assignAspects({ sections, text }: Item): readonly SectionAspect[] {
  let announced: Announced | undefined
  return sections.map((section, at) => {
    const own = readAspect(section.title)
    if (announced && (own !== undefined || (section.level > 0 && section.level <= announced.level)))
      announced = undefined
    const aspect = own ?? inherit(section, announced)
    const said = readAnnouncement(text.slice(section.span.start, section.span.end))
    if (said !== undefined) announced = { aspect: said, level: section.level }
    const next = sections[at + 1]
    return {
      section,
      ...(aspect === undefined ? {} : { aspect }),
      isNamed: own !== undefined,
      hasInner: next !== undefined && next.level > section.level,
    }
  })
}

/** The innermost of what the headings above say and what was announced. */
function inherit(section: Section, announced: Announced | undefined): EvaluationAspect | undefined {
  if (section.level === 0) return undefined
  const above = section.path.slice(0, -1)
  const level = above.findLastIndex((heading) => readAspect(heading) !== undefined) + 1
  if (announced && announced.level >= level) return announced.aspect
  const inherited = level > 0 ? readAspect(above[level - 1] ?? '') : undefined
  if (inherited !== undefined) return inherited
  return above.some((heading) => RECORD.test(heading)) && isPraiseHeading(section.title)
    ? 'praise'
    : undefined
}
