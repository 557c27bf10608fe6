import type { ItemDraft } from './item-draft.ts'

/** Title of an item, and the one printed over its text where that is another. */
export interface ItemTitle {
  readonly title: string
  readonly printedTitle?: string
}

/** 主持召开汨罗市第13届人民政府第13次常务会议 */
const CONVENED = /(?:主持召开|召开)了?([^，。；、]{4,50}?会议?)[，。：]/
const LONGEST_UNTITLED = 30

/** The meeting that minutes report, read from their first sentences. */
export function meetingOfMinutes(text: string): string | undefined {
  return CONVENED.exec(text)?.[1]
}

/**
 * Names an item so that it can be told apart: by its printed title if no other item has it, otherwise by the
 * contents or with who speaks; minutes printed without a title by their meeting.
 */
export function nameItem(draft: ItemDraft, isShared: (printed: string) => boolean): ItemTitle {
  const printed = draft.head.title
  if (printed === '') return { title: nameUntitled(draft) }
  if (!isShared(printed)) return { title: printed }
  const listed = draft.entry?.title ?? printed
  const title = listed === printed ? withSpeaker(draft) : listed
  return title === printed ? { title } : { title, printedTitle: printed }
}

function nameUntitled(draft: ItemDraft): string {
  const meeting = draft.kind === 'minutes' ? meetingOfMinutes(draft.repaired.text) : undefined
  if (meeting) return `${meeting}纪要`
  return draft.entry?.title ?? draft.repaired.text.slice(0, LONGEST_UNTITLED)
}

function withSpeaker({ head }: ItemDraft): string {
  return `${head.position ?? head.body ?? ''}${head.person ?? ''}${head.title}`
}
