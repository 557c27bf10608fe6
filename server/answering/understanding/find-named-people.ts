import type { PrintedPerson } from '../../../indexer/names/printed-names.ts'
import type { Mention } from './mention.ts'
import { followsName, leadsToName } from './name-context.ts'
import type { Reading } from './reading.ts'

/** Lengths of names, the longest first; a name of two characters may be a part of other words. */
const LENGTHS = [4, 3, 2] as const
const AMBIGUOUS_LENGTH = 2
/** Only a name of three characters tells enough with one of them wrong. */
const MENDED_LENGTH = 3
/** Characters that go on with the sentence and are no misprint of a name: 邓可以说. */
const RUNS_ON = /[的了在是有和与及对把被能会要以不就都也说来去到]/u

/** People of the searched regions whose names a question holds, also with one wrong character. */
export function findNamedPeople(reading: Reading): readonly Mention[] {
  const { folded } = reading.text
  const mentions: Mention[] = []
  let at = 0
  while (at < folded.length) {
    const found = peopleAt(reading, at)
    mentions.push(...found)
    at = found[0]?.span.end ?? at + 1
  }
  return mentions
}

function peopleAt(reading: Reading, at: number): readonly Mention[] {
  const { text, lexicon, regions } = reading
  for (const length of LENGTHS) {
    const end = at + length
    const typed = text.folded.slice(at, end)
    const people = lexicon.peopleByName.get(typed)?.filter(({ region }) => regions.has(region)) ?? []
    const isName = length !== AMBIGUOUS_LENGTH || followsName(text.folded.slice(end))
    if (people.length > 0 && isName) {
      return toMentions([typed, ...misprintsOf(people, reading)], at, end)
    }
  }
  return toMentions(mend(reading, at), at, at + MENDED_LENGTH)
}

function toMentions(names: readonly string[], start: number, end: number): readonly Mention[] {
  return [...new Set(names)].map((value) => ({ kind: 'person', value, span: { start, end } }))
}

/** The same position under a name with one other character: 赵森涛 and 赵淼涛, both printed. */
function misprintsOf(people: readonly PrintedPerson[], { lexicon }: Reading): readonly string[] {
  return people.flatMap(({ name, position, region }) =>
    position === undefined
      ? []
      : lexicon.people
          .filter((other) => other.position === position && other.region === region)
          .filter((other) => differsByOne(other.name, name))
          .map((other) => other.name),
  )
}

/** 唐惠云 → 唐慧云, where one name alone is so near and the words on both sides speak of a person. */
function mend({ text, lexicon, regions }: Reading, at: number): readonly string[] {
  const typed = text.folded.slice(at, at + MENDED_LENGTH)
  if (RUNS_ON.test(typed) || !leadsToName(text.folded.slice(0, at))) return []
  if (!followsName(text.folded.slice(at + MENDED_LENGTH))) return []
  const near = lexicon.people
    .filter(({ name, region }) => regions.has(region) && differsByOne(name, typed))
    .map(({ name }) => name)
  const names = new Set(near)
  return names.size === 1 ? [...names] : []
}

/** Names of three characters with the same surname and one other character. */
function differsByOne(name: string, typed: string): boolean {
  if (name.length !== MENDED_LENGTH || typed.length !== MENDED_LENGTH || name[0] !== typed[0]) return false
  return (name[1] === typed[1]) !== (name[2] === typed[2])
}
