import { createAdaptorServer } from '@hono/node-server'
import { ListenError } from './listen-error.ts'

/** What is served, and where. */
export interface ListenOptions {
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>
  readonly host: string
  /** 0 for a free port. */
  readonly port: number
}

/** A server that accepts requests. */
export interface ListeningServer {
  /** Address to open in a browser on this machine, with the real port. */
  readonly url: string
  /** Accepts no more requests and resolves when those under way are answered. */
  stop(): Promise<void>
}

/** How long requests under way may take once the server stops, in milliseconds: as long as any request may take. */
const PATIENCE = 30_000

/** Milliseconds between two looks for connections that nobody waits on any more. */
const IDLE_CHECK = 50

/** Starts to serve; rejects with `ListenError` where the address can't be used. */
export async function listen({ fetch, host, port }: ListenOptions): Promise<ListeningServer> {
  const server = createAdaptorServer({ fetch, hostname: host })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError({ host, port }, { cause: error })))
    server.listen(port, host, resolve)
  })
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (!('closeAllConnections' in server)) return void server.close(() => resolve())
      // A client keeps its connection open after the answer, which would hold the server up for seconds.
      const closing = setInterval(() => server.closeIdleConnections(), IDLE_CHECK)
      server.close(() => {
        clearInterval(closing)
        resolve()
      })
      setTimeout(() => server.closeAllConnections(), PATIENCE).unref()
    })
  return { url: formatUrl(host, readPort(server.address(), port)), stop }
}

function readPort(address: { readonly port: number } | string | null, fallback: number): number {
  return address === null || typeof address === 'string' ? fallback : address.port
}

function formatUrl(host: string, port: number): string {
  const everyAddress = host === '0.0.0.0' || host === '::'
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${everyAddress ? '127.0.0.1' : name}:${port}`
}
