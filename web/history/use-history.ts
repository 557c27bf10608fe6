import { useSyncExternalStore } from 'react'
import type { ConversationRecord } from './conversation-record.ts'
import { conversationsKept } from './conversations-kept.ts'

/** The conversations kept in this browser, newest first. */
export function useHistory(): readonly ConversationRecord[] {
  return useSyncExternalStore(conversationsKept.subscribe, conversationsKept.read)
}
