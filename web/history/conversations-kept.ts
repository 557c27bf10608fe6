import { createHistoryStore } from './history-store.ts'

/** The conversations of this browser. */
export const conversationsKept = createHistoryStore(() => localStorage)
