import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage', '.git'])

/** Folders of the product, each importing only from those before it. */
export const layers = ['corpus', 'indexer', 'server', 'web'] as const

/** Paths from the repository's root, with slashes, of the files below a folder whose names match. */
export function listFiles(folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = relative(root, join(root, folder, entry.name)).replaceAll('\\', '/')
      if (entry.isDirectory()) return listFiles(path, name)
      return name.test(entry.name) ? [path] : []
    })
}
