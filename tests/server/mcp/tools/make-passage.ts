import type { Passage } from '../../../../indexer/passages/passage.ts'

/** A passage of which only the place matters. */
export function makePassage(id: string, start: number, end: number): Passage {
  return { id, itemId: 'item', span: { start, end }, text: '', section: [], heading: '', rows: '' }
}
