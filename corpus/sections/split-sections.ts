import type { Section } from '../model/section.ts'
import { nestOpenings } from './nest-openings.ts'
import type { Opening } from './opening.ts'

/** The sections that the openings divide a text into; they tile it. */
export function splitSections(text: string, openings: readonly Opening[]): readonly Section[] {
  const paths = nestOpenings(openings)
  const sections = openings.map((opening, at): Section => {
    const path = paths[at] ?? []
    return {
      kind: opening.kind,
      level: path.length,
      marker: opening.marker,
      title: opening.title,
      path: path.map(nameOf),
      span: { start: opening.at, end: openings[at + 1]?.at ?? text.length },
    }
  })
  const end = openings[0]?.at ?? text.length
  return end > 0 ? [leadOf(end), ...sections] : sections
}

function leadOf(end: number): Section {
  return { kind: 'lead', level: 0, marker: '', title: '', path: [], span: { start: 0, end } }
}

function nameOf(opening: Opening): string {
  const gap = opening.kind === 'annex' || opening.kind === 'chapter' || opening.kind === 'article' ? ' ' : ''
  return opening.marker === '' ? opening.title : `${opening.marker}${gap}${opening.title}`.trim()
}
