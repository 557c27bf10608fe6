import { bodyOfPosition } from '../genre/body-of-position.ts'
import { meetingOfMinutes } from './name-item.ts'
import type { ItemDraft } from './item-draft.ts'

/** Who an item is of, about whom, when and on what occasion. */
export interface Roles {
  readonly body?: string
  readonly person?: string
  readonly position?: string
  readonly date?: string
  readonly meeting?: string
}

const EVALUATED = /对(?<post>.*?(?:长|主任|书记|主席|委员))?(?<name>\p{Script=Han}{2,3})同志/u
const ISSUER = /^(.{2,30}?)关于/
const BODY_OF_REPORT = /^(.{2,30}?(?:委员会|政府|法院|检察院|局))(?:\d{4}年度?)?(?:政府)?工作(?:情况)?报告$/
const BODY_OF_LIST = /^(.{2,30}?(?:委员会|政府|法院|检察院))(?:决定|批准|任免|任命|接受)/

/** Reads the roles that an item's own head, title, signature and text give. */
export function readRoles(draft: ItemDraft): Roles {
  const spoken = draft.kind === 'evaluation' ? readEvaluated(draft) : readSpeaker(draft)
  const date = draft.head.date ?? draft.signature?.date
  const minutes = draft.kind === 'minutes' ? meetingOfMinutes(draft.repaired.text) : undefined
  const meeting = draft.head.meeting ?? minutes
  return { ...spoken, ...(date ? { date } : {}), ...(meeting ? { meeting } : {}) }
}

function readSpeaker({ head, signature, entry }: ItemDraft): Roles {
  const { person, position } = head
  const fromPosition = position ? bodyOfPosition(position) : undefined
  const issuer = issuerOf(head.title) ?? issuerOf(entry?.title ?? '')
  const body = head.body ?? issuer ?? fromPosition ?? signature?.body
  return { ...(body ? { body } : {}), ...(person ? { person } : {}), ...(position ? { position } : {}) }
}

function issuerOf(title: string): string | undefined {
  return [ISSUER, BODY_OF_REPORT, BODY_OF_LIST].map((form) => form.exec(title)?.[1]).find((body) => body)
}

/** 关于对县财政局局长黄进军同志的履职评价意见书; or 市司法局局长秦远林同志 in the text. */
function readEvaluated({ head, repaired }: ItemDraft): Roles {
  const named = EVALUATED.exec(head.title)?.groups
  const person = named?.['name']
  if (person === undefined) return head.body ? { body: head.body } : {}
  const inText = new RegExp(
    `[对评听]?[^，。、；对]{0,4}?([省市县区州][^，。、；对]{2,18}?(?:局长|主任|市长|县长|区长|院长|检察长))${person}`,
    'u',
  )
  const position = named?.['post'] || inText.exec(repaired.text)?.[1]
  const body = position ? bodyOfPosition(position) : undefined
  return { person, ...(position ? { position } : {}), ...(body ? { body } : {}) }
}
