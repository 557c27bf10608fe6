import { encodeId } from '../../api/encode-id.ts'

/** Address of a bulletin or an item as a resource: `wenbao://items/yunxi-gov-2023/1`. */
export function resourceUri(kind: 'bulletins' | 'items', id: string): string {
  return `wenbao://${kind}/${encodeId(id)}`
}
