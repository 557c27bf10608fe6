import type { ConversationRecord } from './conversation-record.ts'
import { formatHistory, parseHistory } from './history-text.ts'
import { reduceHistory } from './reduce-history.ts'
import type { HistoryEvent } from './reduce-history.ts'

/** The conversations kept in this browser. */
export interface HistoryStore {
  /** Newest first; the same list until something changes. */
  readonly read: () => readonly ConversationRecord[]
  readonly change: (event: HistoryEvent) => void
  /** Calls back after every change, also by another window; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

const STORAGE_KEY = 'wenbao.conversations'

/** A store over the browser's storage; where that is refused or full, it keeps what it can until the page is left. */
export function createHistoryStore(openStorage: () => Pick<Storage, 'getItem' | 'setItem'>): HistoryStore {
  const listeners = new Set<() => void>()
  let text: string | null = null
  let records: readonly ConversationRecord[] = []

  function readStored(): string | null {
    try {
      return openStorage().getItem(STORAGE_KEY)
    } catch {
      return text
    }
  }

  function read(): readonly ConversationRecord[] {
    const stored = readStored()
    if (stored !== text) {
      text = stored
      records = parseHistory(stored)
    }
    return records
  }

  return {
    read,
    change(event) {
      records = reduceHistory(read(), event)
      try {
        text = formatHistory(records)
        openStorage().setItem(STORAGE_KEY, text)
      } catch {
        text = readStored()
      }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      window.addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', listener)
      }
    },
  }
}
