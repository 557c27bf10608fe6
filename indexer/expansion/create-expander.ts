import { foldText } from '../../corpus/folding/fold-text.ts'
import { unfoldSpan } from '../../corpus/folding/unfold-span.ts'
import type { BodyKind } from '../../corpus/model/body-kind.ts'
import type { Concept } from '../../corpus/model/concept.ts'
import type { Expansion } from './expansion.ts'

/** A single character is part of too many words to stand for a concept. */
const SHORTEST_WORDING = 2
/** Official wordings taken for one everyday wording: more of them drown the question. */
const MOST_OFFICIAL = 4

export interface ExpanderKnowledge {
  readonly thesaurus: readonly Concept[]
  readonly bodies: readonly BodyKind[]
  /** Whether a wording stands anywhere in the index; others are of no use to search by. */
  readonly isKnown: (wording: string) => boolean
}

/** Finds the official wordings of the everyday words of a question; of overlapping words the longest counts. */
export function createExpander(knowledge: ExpanderKnowledge): (question: string) => readonly Expansion[] {
  const { byWording, longest } = indexWordings(knowledge)
  return (question) => {
    const folded = foldText(question)
    const expansions: Expansion[] = []
    let at = 0
    while (at < folded.folded.length) {
      const length = longestMatch(folded.folded, at, { byWording, longest })
      const official = byWording.get(folded.folded.slice(at, at + length)) ?? []
      const known = official.filter((wording) => !question.includes(wording) && knowledge.isKnown(wording))
      if (known.length > 0) {
        const span = unfoldSpan(folded, { start: at, end: at + length })
        expansions.push({
          text: question.slice(span.start, span.end),
          official: known.slice(0, MOST_OFFICIAL),
        })
      }
      at += Math.max(1, length)
    }
    return expansions
  }
}

interface Wordings {
  /** Official wordings by folded everyday wording. */
  readonly byWording: ReadonlyMap<string, readonly string[]>
  readonly longest: number
}

function indexWordings({ thesaurus, bodies }: ExpanderKnowledge): Wordings {
  const byWording = new Map<string, string[]>()
  const add = (wording: string, official: readonly string[]): void => {
    const { folded } = foldText(wording)
    if ([...folded].length < SHORTEST_WORDING) return
    byWording.set(folded, [...new Set([...(byWording.get(folded) ?? []), ...official])])
  }
  for (const { name, aliases, formerNames, topics } of bodies) {
    for (const wording of [...aliases, ...formerNames]) add(wording, [name, ...aliases])
    for (const topic of topics) add(topic, [name])
  }
  for (const { lay, official } of thesaurus) for (const wording of lay) add(wording, official)
  return { byWording, longest: Math.max(0, ...[...byWording.keys()].map((wording) => wording.length)) }
}

function longestMatch(text: string, at: number, { byWording, longest }: Wordings): number {
  for (let length = Math.min(longest, text.length - at); length >= SHORTEST_WORDING; length -= 1) {
    if (byWording.has(text.slice(at, at + length))) return length
  }
  return 0
}
