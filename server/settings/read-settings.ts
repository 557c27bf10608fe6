import { resolve } from 'node:path'
import type { z } from 'zod'
import type { LanguageModelSettings } from '../langchain/create-chat-model.ts'
import { gatherValues, type SettingsSources } from './gather-values.ts'
import { configFileName } from './read-config-file.ts'
import { readLanguageModel } from './read-language-model.ts'
import { SettingsError } from './settings-error.ts'
import type { SettingsFault } from './settings-error.ts'
import { settingsSchema } from './settings-schema.ts'

/** How the program is set up; folders are absolute. */
export interface Settings {
  readonly host: string
  /** 0 for a free port. */
  readonly port: number
  readonly corpusFolder: string
  readonly indexFolder: string
  /** Folder or name of the embedding model; the one that ships where not set. */
  readonly model?: string
  /** Folder or name of a cross-encoder that reads the best passages again; none where not set. */
  readonly reranker?: string
  /** Address in front of links, without a final slash; empty where not set. */
  readonly publicUrl: string
  /** Requests a minute one client may make. */
  readonly rateLimit: number
  /** The language model that writes answers in prose; none where not set. */
  readonly languageModel?: LanguageModelSettings
  /** Whether each request is logged. */
  readonly logsRequests: boolean
  /** Whether the log holds the questions too. */
  readonly logsQuestions: boolean
  /** Origins whose pages may read the answers of this server; `*` for all. */
  readonly corsOrigins: readonly string[]
}

/** Reads the settings from the command line, the environment and, beneath both, `wenbao.config.json`; throws `SettingsError`. */
export function readSettings(sources: SettingsSources = {}): Settings {
  const { values, folder, logsByDefault } = gatherValues(sources)
  const parsed = settingsSchema.safeParse(values)
  if (!parsed.success) throw new SettingsError(parsed.error.issues.flatMap(toFaults))
  const { WENBAO_MODEL: model, WENBAO_RERANKER: reranker, ...settings } = parsed.data
  const languageModel = readLanguageModel(settings)
  return {
    host: settings.HOST,
    port: settings.PORT,
    corpusFolder: resolve(folder, settings.WENBAO_CORPUS),
    indexFolder: resolve(folder, settings.WENBAO_DATA),
    publicUrl: settings.WENBAO_PUBLIC_URL.replace(/\/+$/u, ''),
    rateLimit: settings.WENBAO_RATE_LIMIT,
    ...(model === undefined ? {} : { model }),
    ...(reranker === undefined ? {} : { reranker }),
    ...(languageModel === undefined ? {} : { languageModel }),
    logsRequests: settings.WENBAO_LOG === undefined ? logsByDefault : settings.WENBAO_LOG === 'info',
    logsQuestions: settings.WENBAO_LOG_QUESTIONS,
    corsOrigins: settings.WENBAO_CORS_ORIGIN ?? [],
  }
}

function toFaults(issue: z.core.$ZodIssue): readonly SettingsFault[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ name: issue.path.map(String).join('.'), message: issue.message }]
  return issue.keys.map((name) => ({ name, message: `不是已知的设置，请检查 ${configFileName}` }))
}
