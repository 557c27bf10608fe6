import type { z } from 'zod'
import type { LanguageModelSettings } from '../langchain/create-chat-model.ts'
import { SettingsError } from './settings-error.ts'
import type { settingsSchema } from './settings-schema.ts'

const MILLISECONDS = 1_000

/** The language model out of checked settings; none where neither its address nor its name is set. Throws `SettingsError` where one of them is missing. */
export function readLanguageModel(
  settings: Omit<z.infer<typeof settingsSchema>, 'WENBAO_MODEL'>,
): LanguageModelSettings | undefined {
  const { WENBAO_LLM_BASE_URL: baseUrl, WENBAO_LLM_MODEL: model, WENBAO_LLM_API_KEY: apiKey } = settings
  if (baseUrl === undefined && model === undefined) return undefined
  if (baseUrl === undefined)
    throw new SettingsError([{ name: 'WENBAO_LLM_BASE_URL', message: '应与 WENBAO_LLM_MODEL 一起设置' }])
  if (model === undefined)
    throw new SettingsError([{ name: 'WENBAO_LLM_MODEL', message: '应与 WENBAO_LLM_BASE_URL 一起设置' }])
  const timeout = settings.WENBAO_LLM_TIMEOUT * MILLISECONDS
  return { baseUrl, model, timeout, ...(apiKey === undefined ? {} : { apiKey }) }
}
