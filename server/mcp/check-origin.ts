import { originValidation } from '@modelcontextprotocol/hono'
import { localhostAllowedOrigins } from '@modelcontextprotocol/server'
import type { MiddlewareHandler } from 'hono'

/** 192.168.1.5 or [fe80::1]: no name that could be pointed elsewhere. */
const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.+\])$/u

/**
 * Answers 403 to what a browser sends for a page of another site. The server's own names are those of this machine, of
 * its public address, and the IP address it is called by; the name it is called by proves nothing, since whoever owns
 * that name can point it at this machine (DNS rebinding).
 */
export function checkOrigin(publicUrl: string): MiddlewareHandler {
  const known = [...localhostAllowedOrigins(), ...(publicUrl === '' ? [] : [new URL(publicUrl).hostname])]
  return async (context, next) => {
    const { hostname } = new URL(context.req.url)
    const allowed = IP_ADDRESS.test(hostname) ? [...known, hostname] : known
    return originValidation(allowed)(context, next)
  }
}
