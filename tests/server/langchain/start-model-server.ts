import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the server does with a request once its prose is to be sent. */
export type ModelBehaviour =
  | { readonly kind: 'write'; readonly prose: string; readonly finish?: string }
  | { readonly kind: 'stall'; readonly prose: string }
  | { readonly kind: 'break-off'; readonly prose: string }
  | { readonly kind: 'end-early'; readonly prose: string }
  | { readonly kind: 'malformed'; readonly prose: string }
  | { readonly kind: 'fail'; readonly status: number }

/** A request as the server got it. */
export interface ReceivedRequest {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
}

/** A server on this machine that speaks OpenAI's chat completions, as a stream and in one piece. */
export interface ModelServer {
  readonly baseUrl: string
  readonly requests: readonly ReceivedRequest[]
  behave(behaviour: ModelBehaviour): void
  stop(): Promise<void>
}

/** Characters in one event of a stream: few, so that sentences, quotations and marks are cut apart. */
const PIECE = 3

/** Starts a model server on a free port. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ReceivedRequest[] = []
  let behaviour: ModelBehaviour = { kind: 'write', prose: '' }
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await readBody(request)
      requests.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
      respond(response, behaviour, JSON.parse(body).stream === true)
    }
    void answer()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    behave: (next) => {
      behaviour = next
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: string[] = []
  for await (const piece of request.setEncoding('utf8')) pieces.push(String(piece))
  return pieces.join('')
}

function respond(response: ServerResponse, behaviour: ModelBehaviour, isStreamed: boolean): void {
  if (behaviour.kind === 'fail') {
    response.writeHead(behaviour.status, { 'Content-Type': 'application/json' })
    response.end('{"error":{"message":"out of order"}}')
  } else if (isStreamed) respondInEvents(response, behaviour)
  else respondAtOnce(response, behaviour)
}

type Writing = Exclude<ModelBehaviour, { kind: 'fail' }>

function respondInEvents(response: ServerResponse, behaviour: Writing): void {
  const send = (delta: object, finish: string | null): void => {
    const choices = [{ index: 0, delta, finish_reason: finish }]
    const event = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'local', choices }
    response.write(`data: ${JSON.stringify(event)}\n\n`)
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  send({ role: 'assistant', content: '' }, null)
  for (let at = 0; at < behaviour.prose.length; at += PIECE)
    send({ content: behaviour.prose.slice(at, at + PIECE) }, null)
  switch (behaviour.kind) {
    case 'stall':
      return
    case 'break-off':
      // What is written has to leave before the connection goes.
      setTimeout(() => response.destroy(), 50)
      return
    case 'end-early':
      response.end()
      return
    case 'malformed':
      response.end('data: {"choices": [{"delta"\n\n')
      return
    case 'write':
      send({}, behaviour.finish ?? 'stop')
      response.end('data: [DONE]\n\n')
  }
}

function respondAtOnce(response: ServerResponse, behaviour: Writing): void {
  const finish = behaviour.kind === 'write' ? (behaviour.finish ?? 'stop') : 'stop'
  const message = { role: 'assistant', content: behaviour.prose }
  const choices = [{ index: 0, message, finish_reason: finish }]
  const text = JSON.stringify({ id: 'c', object: 'chat.completion', created: 0, model: 'local', choices })
  if (behaviour.kind === 'stall') return
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
  if (behaviour.kind === 'write') response.end(text)
  else if (behaviour.kind === 'malformed') response.end(`${text.slice(0, -9)}${' '.repeat(9)}`)
  else {
    response.write(text.slice(0, text.length / 2))
    setTimeout(() => response.destroy(), 50)
  }
}
