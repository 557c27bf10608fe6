import { getConnInfo } from '@hono/node-server/conninfo'
import { resolve } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { createEmbedder } from '../indexer/embedding/create-embedder.ts'
import { createTransformersCrossEncoder } from '../indexer/embedding/create-transformers-cross-encoder.ts'
import { openIndex } from '../indexer/open-index.ts'
import type { BulletinIndex } from '../indexer/store/bulletin-index.ts'
import { IndexError } from '../indexer/store/index-error.ts'
import { createIndexSource } from './api/index-source.ts'
import type { IndexSource } from './api/index-source.ts'
import { createApp } from './create-app.ts'
import { createChatModel } from './langchain/create-chat-model.ts'
import { createProseWriter } from './langchain/create-prose-writer.ts'
import type { ProseWriter } from './langchain/prose-writer.ts'
import { ListenError } from './listen-error.ts'
import { listen } from './listen.ts'
import { readSettings } from './settings/read-settings.ts'
import type { Settings } from './settings/read-settings.ts'
import { SettingsError } from './settings/settings-error.ts'
import { warmUp } from './warm-up.ts'

/** Where the page is built to. */
const PAGE_FOLDER = resolve(import.meta.dirname, '../dist/web')

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

async function main(): Promise<void> {
  const settings = readSettings()
  const indexSource = createIndexSource({ open: async () => warmUp(await openConfiguredIndex(settings)) })
  await reportMissingIndex(indexSource)
  const app = createServer(settings, indexSource, await connectLanguageModel(settings))
  const server = await listen({ fetch: app.fetch, host: settings.host, port: settings.port })
  const stop = async (): Promise<void> => {
    await server.stop()
    await indexSource.close()
    process.exit(0)
  }
  for (const signal of STOP_SIGNALS) process.once(signal, () => void stop())
  console.log(`问报已启动：${server.url}`)
}

async function openConfiguredIndex({ indexFolder, model, reranker }: Settings): Promise<BulletinIndex> {
  return openIndex(indexFolder, {
    ...(model === undefined ? {} : { embedder: await createEmbedder(model) }),
    ...(reranker === undefined ? {} : { crossEncoder: await createTransformersCrossEncoder(reranker) }),
  })
}

function createServer(settings: Settings, indexSource: IndexSource, proseWriter?: ProseWriter) {
  return createApp({
    indexSource,
    version: packageJson.version,
    publicUrl: settings.publicUrl,
    rateLimit: settings.rateLimit,
    pageFolder: PAGE_FOLDER,
    ...(proseWriter === undefined ? {} : { proseWriter }),
    addressOf: (context) => getConnInfo(context).remote.address ?? '',
    reportError: (error, requestId) => console.error(`请求 ${requestId} 出错：`, error),
  })
}

/** The writer of prose where a language model is set up; its package is loaded only then. */
async function connectLanguageModel({ languageModel }: Settings): Promise<ProseWriter | undefined> {
  if (languageModel === undefined) return undefined
  const { timeout } = languageModel
  return createProseWriter({ model: await createChatModel(languageModel), timeout })
}

/** Without an index the server starts all the same and finds it once it is built. */
async function reportMissingIndex(indexSource: IndexSource): Promise<void> {
  try {
    await indexSource.current()
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    console.error(error.message)
  }
}

function reportFailure(error: unknown): void {
  const isForeseen = error instanceof SettingsError || error instanceof ListenError
  console.error(isForeseen ? error.message : error)
  process.exitCode = 1
}

main().catch(reportFailure)
