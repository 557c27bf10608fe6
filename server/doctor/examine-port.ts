import { z } from 'zod'
import { ListenError } from '../listen-error.ts'
import { listen } from '../listen.ts'
import type { Settings } from '../settings/read-settings.ts'
import type { Finding } from './finding.ts'

const PART = '端口'
/** Milliseconds in which whoever holds the port has to say that it is Wenbao. */
const PATIENCE = 2_000

const healthSchema = z.object({ status: z.string(), version: z.string() })

/** Whether the server could listen, or does so already. */
export async function examinePort({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<Finding> {
  const address = `${host}:${port}`
  try {
    const server = await listen({ fetch: () => new Response(), host, port })
    await server.stop()
    return { part: PART, state: 'good', detail: port === 0 ? '任选一个空闲端口' : `${address} 空闲` }
  } catch (error) {
    if (!(error instanceof ListenError)) throw error
    const version = await askVersion({ host, port })
    if (version !== undefined)
      return { part: PART, state: 'good', detail: `${address} 上正运行着问报 ${version}` }
    return { part: PART, state: 'broken', detail: error.message, command: 'PORT=0 npm start' }
  }
}

async function askVersion({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<string | undefined> {
  const everyAddress = host === '0.0.0.0' || host === '::'
  const name = host.includes(':') ? `[${host}]` : host
  const url = `http://${everyAddress ? '127.0.0.1' : name}:${port}/api/health`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) })
    return healthSchema.parse(await response.json()).version
  } catch {
    return undefined
  }
}
