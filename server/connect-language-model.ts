import { createChatModel } from './langchain/create-chat-model.ts'
import { createProseWriter } from './langchain/create-prose-writer.ts'
import type { ProseWriter } from './langchain/prose-writer.ts'
import type { Settings } from './settings/read-settings.ts'

/** The writer of prose where a language model is set up; its package is loaded only then. */
export async function connectLanguageModel({
  languageModel,
}: Pick<Settings, 'languageModel'>): Promise<ProseWriter | undefined> {
  if (languageModel === undefined) return undefined
  const { timeout } = languageModel
  return createProseWriter({ model: await createChatModel(languageModel), timeout })
}
