import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Time of the latest change of a file, or of any file below a folder, in milliseconds; 0 where nothing is.
 *
 * @param {string} path
 * @returns {number}
 */
export const newestChange = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    stat.mtimeMs,
  )
}
