import type { ConversationRecord } from './conversation-record.ts'

/** What happens to the conversations kept. */
export type HistoryEvent =
  | { readonly type: 'kept'; readonly records: readonly ConversationRecord[] }
  | { readonly type: 'removed'; readonly id: string }
  | { readonly type: 'cleared' }

/** Conversations kept: more than anyone scrolls through. */
export const CONVERSATION_LIMIT = 100

/** UTF-16 units kept, of the five million that browsers grant a site. */
export const LENGTH_LIMIT = 2_000_000

/** The newest conversations that fit the limits. */
function fitLimits(records: readonly ConversationRecord[]): readonly ConversationRecord[] {
  let length = 0
  const excess = records.findIndex((record, position) => {
    length += JSON.stringify(record).length
    return position >= CONVERSATION_LIMIT || length > LENGTH_LIMIT
  })
  return excess === -1 ? records : records.slice(0, excess)
}

/** The conversations after an event, newest first, within the limits. */
export function reduceHistory(
  records: readonly ConversationRecord[],
  event: HistoryEvent,
): readonly ConversationRecord[] {
  switch (event.type) {
    case 'kept': {
      const kept = new Map([...records, ...event.records].map((record) => [record.id, record]))
      return fitLimits(
        [...kept.values()].toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt)),
      )
    }
    case 'removed':
      return records.filter(({ id }) => id !== event.id)
    case 'cleared':
      return []
  }
}
