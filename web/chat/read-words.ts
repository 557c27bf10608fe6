import type { PageMessage } from './page-message.ts'

/** The words of a message: its text parts, joined. */
export function readWords({ parts }: Pick<PageMessage, 'parts'>): string {
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}
