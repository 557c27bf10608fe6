import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Finding } from './finding.ts'

const MEBIBYTE = 1_024 * 1_024
/** The server with the five delivered bulletins takes 250 MiB; building their index takes less than twice that. */
const LEAST_MEMORY = 512 * MEBIBYTE
/** The index of the five delivered bulletins takes 15 MiB, and a rebuild stands beside the old one. */
const LEAST_DISK = 200 * MEBIBYTE

/** Whether memory and disk suffice; an index folder that is not there yet will be on the disk of the folder above it. */
export async function examineResources(indexFolder: string): Promise<readonly Finding[]> {
  const { bavail, bsize } = await statfs(findExisting(indexFolder))
  return [judge('内存', process.availableMemory(), LEAST_MEMORY), judge('磁盘', bavail * bsize, LEAST_DISK)]
}

function findExisting(folder: string): string {
  const above = dirname(folder)
  return existsSync(folder) || above === folder ? folder : findExisting(above)
}

function judge(part: string, free: number, least: number): Finding {
  const detail = `可用 ${formatSize(free)}`
  return free >= least
    ? { part, state: 'good', detail }
    : { part, state: 'doubtful', detail: `${detail}，建议至少 ${formatSize(least)}` }
}

function formatSize(bytes: number): string {
  const size = bytes / MEBIBYTE
  return size >= 1_024 ? `${(size / 1_024).toFixed(1)} GiB` : `${Math.floor(size)} MiB`
}
