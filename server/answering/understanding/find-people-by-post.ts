import type { Span } from '../../../corpus/model/span.ts'
import type { PrintedPerson } from '../../../indexer/names/printed-names.ts'
import type { BodyMention } from './find-body-mentions.ts'
import type { Mention } from './mention.ts'
import { titlePattern } from './name-context.ts'
import type { Reading } from './reading.ts'

/** After a body: 的一把手, 局长, 负责人; 长 after a body's own last character (司法局长). */
const HEAD_OF_BODY =
  /^的?(?:一把手|主要负责人|负责人|主要领导|头头|老大|当家的|局长|主任|院长|检察长|长(?![期效远沙]))/u
/** Ends of the positions that head a body. */
const HEAD = /(?:局长|主任|院长|检察长|书记)$/u
const DEPUTY = /副(?:局长|主任|院长|检察长|书记)$/u
/** 罗局长, 李副市长 */
const SURNAMED = new RegExp(`(?<surname>\\p{Script=Han})(?<title>${titlePattern})`, 'gu')
/** 分管教育的副县长, 管城建的副县长 */
const IN_CHARGE =
  /(?:分管|主管|管)(?<duty>\p{Script=Han}{2,8}?)(?:工作)?的(?:那[个位])?\p{Script=Han}?(?<title>(?:常务)?副[市县区州省]长)/gu
/** Of more people than this a post tells nobody. */
const MOST_HOLDERS = 2

/** People that a question means by their post, where the bulletins say who holds it. */
export function findPeopleByPost(reading: Reading, bodies: readonly BodyMention[]): readonly Mention[] {
  const people = reading.lexicon.people.filter(({ region }) => reading.regions.has(region))
  return [
    ...bodies.flatMap((body) => findHead(body, people, reading)),
    ...findSurnamed(people, reading, bodies),
    ...findInCharge(people, reading),
  ]
}

function findHead(body: BodyMention, people: readonly PrintedPerson[], { text, lexicon }: Reading) {
  const title = HEAD_OF_BODY.exec(text.folded.slice(body.span.end))?.[0]
  if (title === undefined) return []
  const heads = people.filter(({ position = '' }) => {
    const post = position.replace(HEAD, '')
    if (post === position || DEPUTY.test(position)) return false
    return body.keys.includes(lexicon.bodies.keyOf(bodyOfPost(position)))
  })
  return toMentions(heads, { start: body.span.start, end: body.span.end + title.length })
}

/** 市司法局局长 → 市司法局; 市国防动员办公室主任 → 市国防动员办公室 */
function bodyOfPost(position: string): string {
  return (position.split('、').at(-1) ?? '').replace(HEAD, '').replace(/党组$/u, '')
}

function findSurnamed(
  people: readonly PrintedPerson[],
  { text }: Reading,
  bodies: readonly BodyMention[],
): readonly Mention[] {
  return [...text.folded.matchAll(SURNAMED)].flatMap(({ groups = {}, index, 0: whole }) => {
    const span = { start: index, end: index + whole.length }
    if (bodies.some((body) => body.span.start < span.end && span.start <= body.span.end)) return []
    const { surname = '', title = '' } = groups
    return toMentions(
      people.filter(({ name, position }) => name.startsWith(surname) && holds(position, title)),
      span,
    )
  })
}

function findInCharge(people: readonly PrintedPerson[], { text }: Reading): readonly Mention[] {
  return [...text.folded.matchAll(IN_CHARGE)].flatMap(({ groups = {}, index, 0: whole }) => {
    const { duty = '', title = '' } = groups
    const holders = people.filter(
      ({ duties = '', position }) => holds(position, title) && covers(duties, duty),
    )
    return toMentions(holders, { start: index, end: index + whole.length })
  })
}

/** 副市长 is held by 市人民政府副市长, 市长 is not. */
function holds(position: string | undefined, title: string): boolean {
  if (position === undefined || !position.endsWith(title)) return false
  return (
    title.startsWith('副') || title.startsWith('常务') || !position.slice(0, -title.length).endsWith('副')
  )
}

/** 城建 stands for 住房和城乡建设: its characters follow each other inside one of the duties. */
function covers(duties: string, duty: string): boolean {
  return duties.split(/[、,，和]/u).some((part) => {
    let at = 0
    for (const character of part) if (character === duty[at]) at += 1
    return at === duty.length
  })
}

/** The speakers among the holders, else all; nobody where the post leaves too many. */
function toMentions(holders: readonly PrintedPerson[], span: Span): readonly Mention[] {
  const speakers = holders.filter(({ isSpeaker }) => isSpeaker)
  const names = [...new Set((speakers.length > 0 ? speakers : holders).map(({ name }) => name))]
  return names.length > MOST_HOLDERS ? [] : names.map((value) => ({ kind: 'person', value, span }))
}
