import { getConnInfo } from '@hono/node-server/conninfo'
import packageJson from '../package.json' with { type: 'json' }
import { createIndexSource } from './api/index-source.ts'
import type { IndexSource } from './api/index-source.ts'
import { connectLanguageModel } from './connect-language-model.ts'
import { createApp } from './create-app.ts'
import { combineObservers } from './operations/combine-observers.ts'
import { createMetrics } from './operations/create-metrics.ts'
import { createRequestLog } from './operations/create-request-log.ts'
import type { ProseWriter } from './langchain/prose-writer.ts'
import { listen } from './listen.ts'
import { openConfiguredIndex } from './open-configured-index.ts'
import { pageFolder } from './page-folder.ts'
import { reportMissingIndex } from './report-missing-index.ts'
import type { Settings } from './settings/read-settings.ts'
import { warmUp } from './warm-up.ts'

/** Where the server tells people what it does. */
export interface ServerVoice {
  say(text: string): void
  warn(text: string, cause?: unknown): void
}

/** Milliseconds within which an answer has to begin, and what is left for the rest where a language model writes. */
const TIME_LIMIT = 30_000
const BESIDE_PROSE = 10_000

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Starts the server and lets a signal end it; throws `ListenError` where the address can't be used. */
export async function serve(settings: Settings, voice: ServerVoice): Promise<void> {
  const indexSource = createIndexSource({ open: async () => warmUp(await openConfiguredIndex(settings)) })
  await reportMissingIndex(indexSource, (message) => voice.warn(message))
  const proseWriter = await connectLanguageModel(settings)
  const app = createServer({ settings, indexSource, voice, ...(proseWriter && { proseWriter }) })
  // Whoever reads the log may go away; the server stays.
  process.stdout.on('error', () => {})
  const server = await listen({ fetch: app.fetch, host: settings.host, port: settings.port })
  const stop = async (): Promise<void> => {
    await server.stop()
    await indexSource.close()
    process.exit(0)
  }
  for (const signal of STOP_SIGNALS) process.once(signal, () => void stop())
  voice.say(`问报已启动：${server.url}`)
}

interface Composition {
  readonly settings: Settings
  readonly indexSource: IndexSource
  readonly voice: ServerVoice
  readonly proseWriter?: ProseWriter
}

function createServer({ settings, indexSource, voice, proseWriter }: Composition) {
  const metrics = createMetrics({
    version: packageJson.version,
    readManifest: async () =>
      indexSource
        .current()
        .then(({ manifest }) => manifest)
        .catch(() => undefined),
  })
  const log = createRequestLog({
    write: (line) => process.stdout.write(line),
    withQuestions: settings.logsQuestions,
  })
  const proseTime = settings.languageModel?.timeout ?? 0
  return createApp({
    metrics,
    observer: combineObservers(settings.logsRequests ? [metrics, log] : [metrics]),
    corsOrigins: settings.corsOrigins,
    timeLimit: Math.max(TIME_LIMIT, proseTime + BESIDE_PROSE),
    indexSource,
    version: packageJson.version,
    publicUrl: settings.publicUrl,
    rateLimit: settings.rateLimit,
    pageFolder,
    ...(proseWriter === undefined ? {} : { proseWriter }),
    addressOf: (context) => getConnInfo(context).remote.address ?? '',
    reportError: (error, requestId) => voice.warn(`请求 ${requestId} 出错：`, error),
  })
}
