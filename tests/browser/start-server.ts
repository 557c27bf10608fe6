import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Requests a minute: more than the tests make. */
const RATE_LIMIT = '100000'

/** A server that was started, and how to end it. */
export interface StartedServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts the server as it is started outside of tests, on a free port, with the index of a folder. */
export async function startServer(indexFolder: string): Promise<StartedServer> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, PORT: '0', WENBAO_DATA: indexFolder, WENBAO_RATE_LIMIT: RATE_LIMIT },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  for await (const line of createInterface(server.stdout)) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url === undefined) continue
    return {
      url,
      stop: async () => {
        server.kill()
        await ended
      },
    }
  }
  throw new Error('The server ended without saying where it listens.')
}
