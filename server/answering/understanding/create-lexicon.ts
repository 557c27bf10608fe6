import { foldText } from '../../../corpus/folding/fold-text.ts'
import type { PrintedNames, PrintedPerson } from '../../../indexer/names/printed-names.ts'
import type { BulletinIndex } from '../../../indexer/store/bulletin-index.ts'
import { createBodyLexicon, type BodyLexicon } from './create-body-lexicon.ts'
import { groupBy } from './group-by.ts'
import { parseDocumentNumbers, type DocumentNumber } from './parse-document-numbers.ts'
import { parseMeetings, type Meeting } from './parse-meetings.ts'

/** A printed document number with its parts. */
export interface KnownDocumentNumber extends DocumentNumber {
  readonly printed: string
  readonly region: string
}

/** A printed meeting with its parts. */
export interface KnownMeeting extends Meeting {
  /** The part of what items print that holds the number: 第13次常务会议. */
  readonly printed: string
  readonly region: string
}

/** What an index names, arranged for matching with questions. */
export interface Lexicon {
  readonly regions: readonly string[]
  readonly bodies: BodyLexicon
  readonly people: readonly PrintedPerson[]
  readonly peopleByName: ReadonlyMap<string, readonly PrintedPerson[]>
  readonly documentNumbers: readonly KnownDocumentNumber[]
  readonly meetings: readonly KnownMeeting[]
}

/** Arranges the names of an index for matching. */
export function createLexicon(index: BulletinIndex): Lexicon {
  const names = index.names()
  const bulletins = index.bulletins()
  return {
    regions: [...new Set(bulletins.map(({ region }) => region))],
    bodies: createBodyLexicon(names, bulletins),
    people: names.people,
    peopleByName: groupBy(names.people, ({ name }) => name),
    documentNumbers: readDocumentNumbers(names),
    meetings: readMeetings(names),
  }
}

function readDocumentNumbers({ documentNumbers }: PrintedNames): readonly KnownDocumentNumber[] {
  return documentNumbers.flatMap(({ text: printed, region }) =>
    parseDocumentNumbers(foldText(printed).folded).map((number) => ({ ...number, printed, region })),
  )
}

function readMeetings({ meetings }: PrintedNames): readonly KnownMeeting[] {
  return meetings.flatMap(({ text, region }) => {
    const printed = /第[^届]*$/u.exec(text)?.[0] ?? text
    return parseMeetings(foldText(text).folded).map((meeting) => ({ ...meeting, printed, region }))
  })
}
