import type { BulletinIndex } from '../../indexer/store/bulletin-index.ts'

/** The key of the body that a name in any of its forms stands for: 住建局, 永州市住建局, 住房和城乡建设局. */
export function resolveBody(name: string, index: BulletinIndex): string {
  return index.keyOfBody(name.replaceAll(/\s/gu, ''))
}
