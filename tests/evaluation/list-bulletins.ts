import { readdirSync } from 'node:fs'

/** Ids of the bulletins that ship. */
export function listBulletins(): readonly string[] {
  return readdirSync('corpus/bulletins')
    .map((file) => file.replace(/\.txt$/u, ''))
    .toSorted()
}
