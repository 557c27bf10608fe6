import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import type { Question } from '../question.ts'
import { describeMention } from './describe-mention.ts'
import { findAnswerKinds } from './find-answer-kinds.ts'
import { findAskedUnits } from './asked-units.ts'
import { findExpansions } from './find-expansions.ts'
import { findMentions } from './find-mentions.ts'
import { isIgnored } from './is-ignored.ts'
import type { Mention, MentionKind } from './mention.ts'
import { readPlaces } from './read-places.ts'
import { readQuestion } from './read-question.ts'
import { stripAskingWords } from './strip-asking-words.ts'
import type { Understanding } from './understanding.ts'
import { weighTerms } from './weigh-terms.ts'

/** Reads from a question what it names; a filter chosen by hand goes before what the words name, a chip taken away counts for nothing. */
export function understandQuestion(question: Question, index: BulletinIndex): Understanding {
  const where = readPlaces(question, index)
  const reading = readQuestion(question.question, index, where)
  const { mentions: all, unknownBodies, unknownMeetings } = findMentions(reading)
  const mentions = all.filter((mention) => !isIgnored(describeMention(mention, reading), question))
  const { expansions, chips } = findExpansions(question, index)
  const { folded } = reading.text
  const people = valuesOf(mentions, 'person')
  const searchText = nameOfficeHolders(stripAskingWords(question.question), people)
  return {
    standaloneQuestion: question.question,
    searchText,
    terms: weighTerms(searchText, index),
    filters: where.filters,
    expansions,
    understood: [
      ...where.places,
      ...dropRepeated(mentions).map((mention) => describeMention(mention, reading)),
      ...chips,
    ],
    unknownPlaces: where.unknownPlaces,
    bodies: valuesOf(mentions, 'body'),
    unknownBodies,
    unknownMeetings,
    people,
    documentNumbers: valuesOf(mentions, 'document'),
    meetings: valuesOf(mentions, 'meeting'),
    years: valuesOf(mentions, 'year').map(Number),
    wanted: findAnswerKinds(folded),
    units: findAskedUnits(folded),
  }
}

/** With the names of those whom the question names by their office: tables and votes print the name alone. */
function nameOfficeHolders(searchText: string, people: readonly string[]): string {
  return [searchText, ...people.filter((person) => !searchText.includes(person))].join(' ')
}

function valuesOf(mentions: readonly Mention[], kind: MentionKind): readonly string[] {
  return [...new Set(mentions.filter((mention) => mention.kind === kind).map(({ value }) => value))]
}

/** Each thing named once, where it is first named. */
function dropRepeated(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>()
  return mentions.filter(({ kind, value }) => {
    const isNew = !seen.has(`${kind} ${value}`)
    seen.add(`${kind} ${value}`)
    return isNew
  })
}
