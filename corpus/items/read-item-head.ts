import { shapeOfLine } from '../genre/line-shape.ts'
import { parsePersonLine } from '../genre/parse-person-line.ts'
import { compactTitle } from '../text/compact-title.ts'
import { parseDate } from '../text/parse-date.ts'
import type { ItemHead } from './item-head.ts'
import { readTitle } from './read-title.ts'

type HeadFacts = { -readonly [key in keyof Omit<ItemHead, 'title' | 'length'>]: ItemHead[key] }

const LINES_OF_HEAD = 7
const SENTENCE = /[。；！？]/
const MEETING = /日\s*(?:在)?(.{4,60}?)(?:上)?(?:通过)?[）)]?$/

/** Reads the lines above an item's first sentence: numbers, title, date and meeting, who speaks, to whom. */
export function readItemHead(paragraphs: readonly string[]): ItemHead {
  const facts: HeadFacts = {}
  const above = readNumbers(paragraphs, 0, facts)
  const titled = facts.minutesNumber === undefined
  const title = titled ? readTitle(paragraphs, above) : { text: '', length: 0 }
  let at = readNumbers(paragraphs, above + title.length, facts)
  const last = at + LINES_OF_HEAD
  while (at < last && readLine(paragraphs[at], facts)) at += 1
  return { title: title.text, length: Math.min(at, paragraphs.length), ...facts }
}

function readNumbers(paragraphs: readonly string[], from: number, facts: HeadFacts): number {
  let at = from
  for (; at < paragraphs.length; at += 1) {
    const compact = compactTitle(paragraphs[at] ?? '')
    const shape = shapeOfLine(paragraphs[at] ?? '')
    if (shape === 'registration') facts.registrationNumber = compact
    else if (shape === 'document-number') facts.documentNumber = compact
    else if (shape === 'minutes-number') facts.minutesNumber = compact
    else break
  }
  return at
}

/** Takes in one line of the head; false where the text begins. */
function readLine(paragraph: string | undefined, facts: HeadFacts): boolean {
  if (paragraph === undefined || SENTENCE.test(paragraph)) return false
  switch (shapeOfLine(paragraph)) {
    case 'date':
    case 'meeting':
      return readOccasion(paragraph, facts)
    case 'salutation':
      return true
    case 'addressee':
      return readAddressee(paragraph, facts)
    case 'short':
    case 'names':
    case 'title':
    case 'prose':
      return readSpeaker(paragraph, facts)
    default:
      return false
  }
}

function readOccasion(paragraph: string, facts: HeadFacts): boolean {
  const date = parseDate(compactTitle(paragraph))
  const meeting = MEETING.exec(compactTitle(paragraph).replace(/^[—–―-]+/, ''))?.[1]
  if (date) facts.date ??= date
  if (meeting && /会/.test(meeting)) facts.meeting ??= meeting
  return true
}

function readAddressee(paragraph: string, facts: HeadFacts): boolean {
  if (facts.addressee !== undefined) return false
  facts.addressee = paragraph.replace(/[：:]$/, '')
  return true
}

function readSpeaker(paragraph: string, facts: HeadFacts): boolean {
  const speaker = paragraph.length <= 60 ? parsePersonLine(paragraph) : undefined
  if (!speaker) return false
  if (speaker.person) facts.person ??= speaker.person
  if (speaker.position) facts.position ??= speaker.position
  if (speaker.body) facts.body ??= speaker.body
  return true
}
