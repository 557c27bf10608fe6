import type { ConversationRecord } from './conversation-record.ts'

/** Changes with the shape of what is kept; what another version wrote is not read. */
const VERSION = 1

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function hasStrings(value: object, names: readonly string[]): boolean {
  return names.every((name) => typeof Reflect.get(value, name) === 'string')
}

function hasLists(value: object, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(Reflect.get(value, name)))
}

function isAnswer(value: unknown): boolean {
  if (!isObject(value)) return false
  const coverage: unknown = Reflect.get(value, 'coverage')
  return (
    hasStrings(value, ['status', 'text', 'standaloneQuestion']) &&
    hasLists(value, ['citations', 'understood']) &&
    isObject(coverage) &&
    hasLists(coverage, ['bulletins'])
  )
}

function isTurn(value: unknown): boolean {
  if (!isObject(value) || !hasStrings(value, ['question', 'text']) || !hasLists(value, ['understood'])) {
    return false
  }
  const scope: unknown = Reflect.get(value, 'scope')
  const answer: unknown = Reflect.get(value, 'answer')
  if (!isObject(scope) || !isObject(Reflect.get(scope, 'filters')) || !hasLists(scope, ['ignore']))
    return false
  return answer === undefined || isAnswer(answer)
}

function isRecord(value: unknown): value is ConversationRecord {
  if (!isObject(value) || !hasStrings(value, ['id', 'updatedAt'])) return false
  const turns: unknown = Reflect.get(value, 'turns')
  return Array.isArray(turns) && turns.length > 0 && turns.every(isTurn)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The conversations as text, to be stored or saved as a file. */
export function formatHistory(records: readonly ConversationRecord[]): string {
  return JSON.stringify({ version: VERSION, conversations: records })
}

/** Reads what `formatHistory` wrote; of a text of another version or kind, nothing, and no conversation that could not be shown. */
export function parseHistory(text: string | null): readonly ConversationRecord[] {
  const stored = parseJson(text ?? '')
  if (!isObject(stored) || Reflect.get(stored, 'version') !== VERSION) return []
  const conversations: unknown = Reflect.get(stored, 'conversations')
  return Array.isArray(conversations) ? conversations.filter(isRecord) : []
}
