import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** File of an index folder that names the build in use. */
const POINTER = 'current'
/** Folder names of builds begin so; nothing else in the index folder is ever removed. */
const BUILD_PREFIX = 'build-'

/** A new name for a build, later ones sorting after earlier ones. */
export function nameBuild(): string {
  return `${BUILD_PREFIX}${new Date().toISOString().replaceAll(/[-:.]/gu, '')}-${process.pid}`
}

/** Folder of the build in use; undefined where none has been finished yet. */
export async function readCurrentBuild(indexFolder: string): Promise<string | undefined> {
  const name = await readFile(join(indexFolder, POINTER), 'utf8').catch(() => undefined)
  return name === undefined ? undefined : join(indexFolder, name.trim())
}

/** Puts a finished build in use by replacing the pointer file, one rename, then removes the builds before it. */
export async function publishBuild(indexFolder: string, name: string): Promise<void> {
  const written = join(indexFolder, `${POINTER}.${randomUUID()}`)
  await writeFile(written, `${name}\n`)
  await rename(written, join(indexFolder, POINTER))
  const older = (await readdir(indexFolder)).filter((entry) => entry.startsWith(BUILD_PREFIX) && entry < name)
  await Promise.all(older.map((entry) => rm(join(indexFolder, entry), { recursive: true, force: true })))
}
